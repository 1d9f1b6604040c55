#!/bin/sh
# Applies or undoes what keeps visitors inside Foyer on a Linux with systemd. As root: lockdown.sh apply [x] | undo
set -eu

here=$(cd "$(dirname "$0")" && pwd)
what=${1:-}
kind=${2:-wayland}

# What was before, for undo.
state=/var/lib/foyer-lockdown

case $kind in
  wayland)
    unit=foyer-kiosk.service
    programs='cage'
    ;;
  x)
    unit=foyer-kiosk-x.service
    programs='xinit xset setxkbmap'
    ;;
  *) what=usage ;;
esac

# source → where it belongs
files="
foyer-kiosk.service /etc/systemd/system/foyer-kiosk.service
foyer-kiosk-x.service /etc/systemd/system/foyer-kiosk-x.service
10-foyer.conf /etc/X11/xorg.conf.d/10-foyer.conf
logind-foyer.conf /etc/systemd/logind.conf.d/foyer.conf
90-foyer-sysctl.conf /etc/sysctl.d/90-foyer.conf
"

# A kiosk that cannot start would be a machine without a screen and without a text console.
check_first() {
  missing=
  for program in $programs systemctl useradd; do
    command -v "$program" >/dev/null || missing="$missing $program"
  done
  for program in /opt/Foyer/foyer /opt/Foyer/resources/lockdown/linux/foyer-session; do
    [ -x "$program" ] || missing="$missing $program"
  done
  [ -n "$missing" ] || return 0
  echo "Nothing was changed. Not there:$missing" >&2
  exit 1
}

case $what in
  apply | undo)
    if [ "$(id -u)" != 0 ]; then
      echo "Nothing was changed. Start it as root: sudo sh $0 $what" >&2
      exit 1
    fi
    ;;
esac

case $what in
  apply)
    check_first
    # A second time, the target is the one of the first.
    if [ ! -e "$state/default-target" ]; then
      mkdir -p "$state"
      systemctl get-default >"$state/default-target.new"
      mv "$state/default-target.new" "$state/default-target"
    fi
    id foyer >/dev/null 2>&1 || useradd --create-home --shell /usr/sbin/nologin foyer
    for group in video audio input render; do
      ! getent group "$group" >/dev/null || usermod --append --groups "$group" foyer
    done
    echo "$files" | while read -r from to; do
      [ -n "$from" ] || continue
      install -D -m 0644 "$here/$from" "$to"
    done
    systemctl mask ctrl-alt-del.target
    systemctl daemon-reload
    # The other one may be enabled from before.
    systemctl disable foyer-kiosk.service foyer-kiosk-x.service
    systemctl enable "$unit"
    systemctl set-default graphical.target
    echo 'Done. Restart the machine.'
    ;;
  undo)
    systemctl disable foyer-kiosk.service foyer-kiosk-x.service || true
    systemctl unmask ctrl-alt-del.target
    echo "$files" | while read -r from to; do
      [ -n "$from" ] || continue
      rm -f "$to"
    done
    systemctl daemon-reload
    if [ -e "$state/default-target" ]; then
      systemctl set-default "$(cat "$state/default-target")"
      rm -r "$state"
    fi
    echo 'Done. Restart the machine.'
    echo 'The account "foyer" and its data stay, the journal of visits among them: userdel --remove foyer'
    ;;
  *)
    echo "usage: $0 apply [x] | undo" >&2
    exit 2
    ;;
esac
