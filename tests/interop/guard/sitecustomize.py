# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps a Python program on this machine: Python loads this file by itself when its folder is on PYTHONPATH.

Anything but loopback is refused, and noted in the file that INTEROP_GUARD_LOG names.
"""

import os
import socket

_LOOPBACK = ("127.", "::1", "localhost")
_connect = socket.socket.connect
_connect_ex = socket.socket.connect_ex
_getaddrinfo = socket.getaddrinfo


def _note(where):
    path = os.environ.get("INTEROP_GUARD_LOG")
    if path:
        with open(path, "a", encoding="utf-8") as log:
            log.write(f"{where}\n")


def _refuse(where):
    _note(where)
    raise OSError(f"the interop tests do not leave this machine: {where}")


def _check(address):
    if isinstance(address, tuple) and not str(address[0]).startswith(_LOOPBACK):
        _refuse(address[0])


def connect(self, address):
    _check(address)
    return _connect(self, address)


def connect_ex(self, address):
    _check(address)
    return _connect_ex(self, address)


def getaddrinfo(host, *args, **kwargs):
    name = host.decode() if isinstance(host, bytes) else host
    if name and not str(name).startswith(_LOOPBACK):
        _refuse(name)
    return _getaddrinfo(host, *args, **kwargs)


socket.socket.connect = connect
socket.socket.connect_ex = connect_ex
socket.getaddrinfo = getaddrinfo
