# SPDX-License-Identifier: GPL-3.0-or-later
"""A newcomer with no account: opens the practice organisation, brings a messy sheet, mends it, adds the people, finds them in the
list, and starts the program again. Drives the shipped window from outside, by what a screen reader would say.

usage: newcomer.py GATEHOUSE OUTPUT-FOLDER"""

import os
import sys
import tempfile

from desktop import Program, key, screenshot, until

SHEET = """Full name;E-mail;Role
 Ines Larsen ;ines.larsen@acme.example;member
Juhani Mäki;juhani.maki@acme,example;member
Kofi Boateng;mailto:kofi.boateng@acme.example;admin
;liv@acme.example;member
Kofi B;KOFI.boateng@acme.example;member
"""


def steps(program, sheet, pictures):
    program.press("button", "^Add people")
    program.press("button", "^Choose a file")
    program.type_into("text", "File name", sheet)
    program.press("button", "^Open$")
    program.says(r"^5 people were found")
    screenshot(os.path.join(pictures, "1-sheet.png"))

    program.press("button", "^Continue")
    program.says(r"1 column needs a look")  # what "Role" means on three platforms is said, not guessed
    program.press("button", r"^Check 5 rows")

    # Check: two of five are ready; one comma is mended by a press, the row without a name and the double are left out.
    program.says(r"^2 of 5 rows are ready")
    screenshot(os.path.join(pictures, "2-check.png"))
    program.press("button", r"^Fix this one")
    program.says(r"^3 of 5 rows are ready")
    program.press("button", r"^Rehearse with 3 rows")

    program.says(r"Nothing has been written yet")
    create = program.find("button", r"^Create 9 accounts and send 3 invitations")
    screenshot(os.path.join(pictures, "3-rehearse.png"))
    until("the last button", lambda: program.press("button", r"^Create 9 accounts"))
    assert create is not None

    program.says(r"9 accounts are done", 60)
    screenshot(os.path.join(pictures, "4-result.png"))
    program.press("button", r"^See them in People")
    program.says(r"^Showing 3 of 582 people", 60)
    screenshot(os.path.join(pictures, "5-people.png"))


def main():
    gatehouse, pictures = sys.argv[1:3]
    with tempfile.TemporaryDirectory() as folder:
        sheet = os.path.join(folder, "new starters.csv")
        with open(sheet, "w", encoding="utf-8") as file:
            file.write(SHEET)
        command = [gatehouse, "--practice", "--profile", os.path.join(folder, "profile")]

        program = Program(command)
        try:
            program.says(r"579 people", 60)
            steps(program, sheet, pictures)
        except BaseException:
            screenshot(os.path.join(pictures, "broken.png"))
            print("on the screen:", *program.texts(), sep="\n  ")
            raise
        finally:
            program.quit()

        # Another start finds them again: the practice organisation keeps what was done.
        program = Program(command)
        try:
            program.says(r"582 people", 60)
            key("alt+2")
            program.find("table", "People")
            program.type_into("text", "Search", "maki")
            program.says(r"^Showing 1 of 582 people")
        finally:
            program.quit()
    print("a newcomer got from nothing to people in the list")


if __name__ == "__main__":
    main()
