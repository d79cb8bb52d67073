#!/bin/sh
# Inside a fresh Debian 12 in which packaging/dev.py starts it: build the package of /srv/pausa into /srv/out.
set -eu
cd /srv/pausa
cp -r packaging/linux/debian .
python3 packaging/linux/documents.py changelog > debian/changelog
debian/rules binary
