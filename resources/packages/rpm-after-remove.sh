#!/bin/bash
# PLATFORM: rpm runs this also at the end of an upgrade, when the new version is already in place, and the builder's own script
# would then take the new version's link away. The first argument counts the versions that stay.
if [ "$1" != 0 ]; then
  exit 0
fi
if type update-alternatives >/dev/null 2>&1; then
  update-alternatives --remove '${executable}' '/opt/${sanitizedProductName}/${executable}' || true
else
  rm -f '/usr/bin/${executable}'
fi
PROFILE='/etc/apparmor.d/${executable}'
if [ -f "$PROFILE" ]; then
  apparmor_parser --remove "$PROFILE" || true
  rm -f "$PROFILE"
fi
