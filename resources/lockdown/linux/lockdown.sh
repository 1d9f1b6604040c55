#!/bin/sh
# Applies or undoes what keeps visitors inside Foyer on a Linux with systemd. As root: lockdown.sh apply [x] | undo
set -eu

here=$(cd "$(dirname "$0")" && pwd)
what=${1:-}
kind=${2:-wayland}

unit=foyer-kiosk.service
[ "$kind" = x ] && unit=foyer-kiosk-x.service

# source → where it belongs
files="
foyer-kiosk.service /etc/systemd/system/foyer-kiosk.service
foyer-kiosk-x.service /etc/systemd/system/foyer-kiosk-x.service
10-foyer.conf /etc/X11/xorg.conf.d/10-foyer.conf
logind-foyer.conf /etc/systemd/logind.conf.d/foyer.conf
90-foyer-sysctl.conf /etc/sysctl.d/90-foyer.conf
"

case $what in
  apply)
    id foyer >/dev/null 2>&1 || useradd --create-home --shell /usr/sbin/nologin foyer
    for group in video audio input render; do
      getent group "$group" >/dev/null && usermod --append --groups "$group" foyer
    done
    echo "$files" | while read -r from to; do
      [ -n "$from" ] || continue
      install -D -m 0644 "$here/$from" "$to"
    done
    systemctl mask ctrl-alt-del.target
    systemctl daemon-reload
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
    echo 'Done. Restart the machine.'
    ;;
  *)
    echo "usage: $0 apply [x] | undo" >&2
    exit 2
    ;;
esac
