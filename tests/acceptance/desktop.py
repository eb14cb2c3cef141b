# SPDX-License-Identifier: GPL-3.0-or-later
"""A person at the window, by way of the accessibility tree: finds things by role and name, presses, types, reads."""

import re
import shutil
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

ROLES = {
    "button": {Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON},
    "text": {Atspi.Role.TEXT, Atspi.Role.ENTRY, Atspi.Role.PASSWORD_TEXT},
    "table": {Atspi.Role.TABLE, Atspi.Role.TREE_TABLE},
    "list": {Atspi.Role.LIST},
    "dialog": {Atspi.Role.DIALOG, Atspi.Role.ALERT, Atspi.Role.FILE_CHOOSER, Atspi.Role.FRAME},
    "label": {Atspi.Role.LABEL, Atspi.Role.STATIC, Atspi.Role.HEADING},
    "combo": {Atspi.Role.COMBO_BOX},
}


class NotFound(Exception):
    pass


def until(what, probe, seconds=20.0):
    """Waits for probe() to give something true; NotFound says what was waited for."""
    end = time.monotonic() + seconds
    while True:
        try:
            found = probe()
        except Exception:  # the tree changes while it is read
            found = None
        if found:
            return found
        if time.monotonic() > end:
            raise NotFound(what)
        time.sleep(0.1)


def children(node):
    # A table is read through its table interface: its cells are never walked.
    if node.get_role() in ROLES["table"]:
        return
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child is not None:
            yield child


def walk(node):
    yield node
    for child in children(node):
        yield from walk(child)


def is_shown(node):
    states = node.get_state_set()
    return states.contains(Atspi.StateType.SHOWING) and states.contains(Atspi.StateType.VISIBLE)


class Program:
    def __init__(self, command):
        self.process = subprocess.Popen(command)
        self.app = until("the program on the bus", self._find_app, 30)

    def _find_app(self):
        if self.process.poll() is not None:
            raise SystemExit(f"the program ended with {self.process.returncode}")
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            app = desktop.get_child_at_index(i)
            if app is not None and app.get_process_id() == self.process.pid:
                return app
        return None

    def all(self, role=None, name=None):
        """Everything shown of that role whose name matches the regular expression."""
        roles = ROLES.get(role)
        for node in walk(self.app):
            try:
                if roles and node.get_role() not in roles:
                    continue
                if name is not None and not re.search(name, node.get_name() or ""):
                    continue
                if is_shown(node):
                    yield node
            except Exception:
                continue

    def find(self, role, name, seconds=20.0):
        return until(f"{role} “{name}”", lambda: next(self.all(role, name), None), seconds)

    def texts(self):
        """Every word on the screen that is not in a table."""
        return [node.get_name() for node in self.all() if node.get_name()]

    def says(self, pattern, seconds=20.0):
        return until(f"the words “{pattern}”", lambda: next((t for t in self.texts() if re.search(pattern, t)), None), seconds)

    def press(self, role, name, seconds=20.0):
        def enabled():
            for node in self.all(role, name):
                if node.get_state_set().contains(Atspi.StateType.ENABLED):
                    return node
            return None

        node = until(f"enabled {role} “{name}”", enabled, seconds)
        node.get_action_iface().do_action(0)
        return node

    def type_into(self, role, name, text):
        node = self.find(role, name)
        node.get_editable_text_iface().set_text_contents(text)
        return node

    def rows(self, table):
        iface = table.get_table_iface()
        return iface.get_n_rows()

    def cell(self, table, row, column):
        node = table.get_table_iface().get_accessible_at(row, column)
        return node.get_name() if node else ""

    def quit(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise


def key(combination):
    """A key press to the focused window, in xdotool's words."""
    subprocess.run(["xdotool", "key", "--clearmodifiers", combination], check=True)


def screenshot(path):
    if shutil.which("import"):
        subprocess.run(["import", "-window", "root", path], check=False)
