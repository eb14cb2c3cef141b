# SPDX-License-Identifier: GPL-3.0-or-later
"""What the interop tests share: the vendor's client in a virtual environment of its own, a practice organisation, checks."""

import fcntl
import hashlib
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import traceback
import urllib.error
import urllib.parse
import urllib.request

SKIPPED = 77
HERE = pathlib.Path(__file__).resolve().parent


def skip(reason):
    print(f"SKIPPED: {reason}", flush=True)
    sys.exit(SKIPPED)


# The vendor's client

# Asked for without what they depend on: all that is needed of it stands in their constraints file. Arize's client would bring
# 350 MB for the analysis of data, which its user administration never loads.
WITHOUT_DEPENDENCIES = {"arize"}


def client_environment(version, build_dir, package="anyscale"):
    """The folder of a virtual environment with that version of the client; made once, then kept.

    What it is pinned to stands in constraints.txt for anyscale, in constraints-PACKAGE.txt for the others.
    """
    base = pathlib.Path(build_dir) / "interop"
    base.mkdir(parents=True, exist_ok=True)
    folder = base / f"{package}-{version}"
    constraints = HERE / ("constraints.txt" if package == "anyscale" else f"constraints-{package}.txt")
    wanted = hashlib.sha256(f"{version} {sys.version}".encode() + constraints.read_bytes()).hexdigest()
    stamp = folder / "gatehouse-stamp"
    if package in WITHOUT_DEPENDENCIES:
        what = ["--no-deps", "-r", constraints, f"{package}=={version}"]
    else:
        what = ["-c", constraints, f"{package}=={version}"]
    with open(base / f"{package}-{version}.lock", "w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
            return folder
        shutil.rmtree(folder, ignore_errors=True)
        made = subprocess.run([sys.executable, "-m", "venv", str(folder)], capture_output=True, text=True, check=False)
        if made.returncode != 0:
            print(made.stdout + made.stderr)
            print("A virtual environment could not be made; on Debian: apt-get install python3-venv")
            sys.exit(1)
        command = [folder / "bin" / "pip", "--disable-pip-version-check", "install", "-q", "--retries", "2", "--timeout", "20",
                   *what]
        installed = subprocess.run(command, capture_output=True, text=True, check=False)
        if installed.returncode != 0:
            told = installed.stdout + installed.stderr
            shutil.rmtree(folder, ignore_errors=True)
            unreachable = ("Temporary failure in name resolution", "Connection refused", "Network is unreachable", "timed out",
                           "(from versions: none)", "NewConnectionError", "ProxyError", "No route to host", "Max retries exceeded",
                           "Name or service not known", "Connection broken")
            if any(words in told for words in unreachable):
                print(told)
                skip(f"the Python package index can't be reached, so {package} {version} was not tried")
            print(told)
            print(f"{package} {version} could not be installed")
            sys.exit(1)
        stamp.write_text(wanted, encoding="utf-8")
    return folder


class Run:
    """How a program ended."""

    def __init__(self, command, code, out, err, seconds):
        self.command = command
        self.code = code
        self.out = out
        self.err = err
        self.seconds = seconds

    def __str__(self):
        return f"$ {self.command}\nexit {self.code}\n--- stdout\n{self.out[:3000]}\n--- stderr\n{self.err[:3000]}"


class Client:
    """The vendor's command line and SDK against one practice organisation."""

    def __init__(self, folder, sandbox, work):
        self.folder = pathlib.Path(folder)
        self.sandbox = sandbox
        self.work = pathlib.Path(work)
        self.guard_log = self.work / "left-this-machine"
        (self.work / "home").mkdir(exist_ok=True)

    def environment(self, key=None):
        return {
            "PATH": "/usr/bin:/bin",
            "HOME": str(self.work / "home"),
            "LANG": "C.UTF-8",
            "LC_ALL": "C.UTF-8",
            "TZ": "UTC",
            "COLUMNS": "200",
            "NO_COLOR": "1",
            "TERM": "dumb",
            "PYTHONPATH": str(HERE / "guard"),
            "INTEROP_GUARD_LOG": str(self.guard_log),
            "ANYSCALE_HOST": self.sandbox.url,
            "ANYSCALE_CLI_TOKEN": self.sandbox.key if key is None else key,
            "ANYSCALE_SUPPRESS_UPGRADE_WARNING": "1",
        }

    def python(self):
        return str(self.folder / "bin" / "python")

    def run(self, *args, key=None, program=None):
        command = [program or str(self.folder / "bin" / "anyscale"), *[str(arg) for arg in args]]
        begun = time.monotonic()
        done = subprocess.run(command, capture_output=True, stdin=subprocess.DEVNULL, env=self.environment(key), cwd=self.work,
                              timeout=300, check=False)
        seconds = time.monotonic() - begun
        return Run(" ".join(["anyscale", *command[1:]]), done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"),
                   seconds)


# The practice organisation


class Sandbox:
    """A running gatehouse-sandbox; use as a context."""

    def __init__(self, program, work, *options):
        self.log_path = pathlib.Path(work) / f"requests-{time.monotonic_ns()}.log"
        self.process = subprocess.Popen([program, "--log", str(self.log_path), *options], stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError(f"{program} did not get ready")
        self.told = json.loads(line)
        self.url = self.told["anyscale"]["url"]
        self.key = self.told["anyscale"]["key"]
        self.arize_key = self.told["arize"]["key"]
        self.arize_member_key = self.told["arize"]["member_key"]
        self.wandb_key = self.told["wandb"]["key"]
        self.wandb_member_key = self.told["wandb"]["member_key"]
        self.wandb_service_key = self.told["wandb"]["service_key"]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(timeout=30)
        if code != 0:
            raise RuntimeError(f"the practice organisation ended with {code}")

    def requests(self, path=None):
        """What was asked so far, but the telemetry; only that path, if told."""
        with open(self.log_path, encoding="utf-8") as log:
            lines = [json.loads(line) for line in log]
        return [line for line in lines if (line["path"] == path if path else not line["path"].endswith("/cli_usage/"))]

    def api(self, method, path, body=None, key=None):
        """Asks without the client: (status, JSON)."""
        request = urllib.request.Request(self.url + path, method=method,
                                         data=None if body is None else json.dumps(body).encode(),
                                         headers={"Authorization": f"Bearer {key or self.key}", "Content-Type": "application/json"})
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                text = answer.read()
                return answer.status, json.loads(text) if text else None
        except urllib.error.HTTPError as error:
            return error.code, json.loads(error.read() or b"null")

    def everybody(self, **query):
        """Every record of organization_collaborators, page by page."""
        records = []
        token = None
        while True:
            asked = dict(query, count=50)
            if token:
                asked["paging_token"] = token
            status, page = self.api("GET", "/api/v2/organization_collaborators/?" + urllib.parse.urlencode(asked))
            if status != 200:
                raise RuntimeError(f"{status}: {page}")
            records += page["results"]
            token = page["metadata"]["next_paging_token"]
            if not token:
                return records


# Checks


class Checks:
    """Runs cases one after the other and tells at the end which of them failed."""

    def __init__(self):
        self.count = 0
        self.failed = []
        self._case = ""
        self._last = None

    def case(self, name, function):
        self._case = name
        self._last = None
        before = len(self.failed)
        begun = time.monotonic()
        try:
            function()
        except Exception:  # a case that breaks is a case that failed, and the others still run
            self.failed.append(name)
            print(f"FAIL  {name}: broke off\n{traceback.format_exc()}")
            if self._last is not None:
                print(self._last)
        state = "ok  " if len(self.failed) == before else "FAIL"
        print(f"{state}  {name} ({time.monotonic() - begun:.1f} s)", flush=True)

    def saw(self, run):
        """What to print if the next check fails."""
        self._last = run
        return run

    def that(self, condition, words):
        self.count += 1
        if not condition:
            self.failed.append(f"{self._case}: {words}")
            print(f"FAIL  {self._case}: {words}")
            if self._last is not None:
                print(self._last)

    def same(self, seen, wanted, words):
        self.that(seen == wanted, f"{words}\n   seen:   {str(seen)[:1500]}\n   wanted: {str(wanted)[:1500]}")

    def end(self):
        print(f"{self.count} checks, {len(self.failed)} failed")
        return 1 if self.failed else 0


def workspace():
    return tempfile.TemporaryDirectory(prefix="gatehouse-interop-")


def environment_number(name, default):
    return int(os.environ.get(name, default))
