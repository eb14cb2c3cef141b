# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real arize SDK through its user administration against gatehouse-sandbox.

arizecheck.py VERSION GATEHOUSE_SANDBOX BUILD_DIR
"""

import subprocess
import sys
import time

import harness

PEOPLE = 160


def environment(sandbox, work):
    """What the SDK's process gets: nothing of this machine, and where to ask instead of the key's own parameters."""
    (work / "home").mkdir(exist_ok=True)
    return {
        "PATH": "/usr/bin:/bin",
        "HOME": str(work / "home"),
        "LANG": "C.UTF-8",
        "TZ": "UTC",
        "PYTHONPATH": f"{harness.HERE / 'guard'}:{harness.HERE}",
        "PYTHONDONTWRITEBYTECODE": "1",
        "INTEROP_GUARD_LOG": str(work / "left-this-machine"),
        "ARIZE_API_KEY": sandbox.arize_key,
        "ARIZE_API_HOST": sandbox.url.removeprefix("http://"),
        "ARIZE_API_SCHEME": "http",
        "ARIZE_LOG_ENABLE": "false",
        "PROBE_MEMBER_KEY": sandbox.arize_member_key,
        "PROBE_LOG": str(sandbox.log_path),
    }


def probe(checks, folder, sandbox, work, *args):
    """One process of the SDK; its own checks are printed and counted there."""
    command = [str(folder / "bin" / "python"), str(harness.HERE / "arizeprobe.py"), *args]
    begun = time.monotonic()
    done = subprocess.run(command, capture_output=True, stdin=subprocess.DEVNULL, env=environment(sandbox, work), cwd=work,
                          timeout=300, check=False)
    run = harness.Run("arizeprobe.py " + " ".join(args), done.returncode, done.stdout.decode(), done.stderr.decode(),
                      time.monotonic() - begun)
    checks.saw(run)
    checks.same(run.code, 0, "the SDK's own checks")
    print(run.out, end="", flush=True)


def main():
    version, sandbox_program, build_dir = sys.argv[1:4]
    folder = harness.client_environment(version, build_dir, "arize")
    checks = harness.Checks()
    with harness.workspace() as name:
        work = harness.pathlib.Path(name)
        with harness.Sandbox(sandbox_program, work, "--arize-people", str(PEOPLE)) as sandbox:
            checks.case("the SDK", lambda: probe(checks, folder, sandbox, work, "all"))
            agents = {line["user_agent"] for line in sandbox.requests() if line["path"].startswith("/v2/")}
            checks.that("OpenAPI-Generator/1.0.0/python" in agents, "it was the vendor's client that asked")
        for kind in ("429", "500", "garbage", "drop-before", "half"):
            with harness.Sandbox(sandbox_program, work, "--people", "20", "--fault", f"{kind}=100") as sandbox:
                checks.case(kind, lambda kind=kind, sandbox=sandbox: probe(checks, folder, sandbox, work, kind))
        left = work / "left-this-machine"
        checks.same(left.read_text(encoding="utf-8") if left.exists() else "", "", "nothing tried to leave this machine")
    return checks.end()


if __name__ == "__main__":
    sys.exit(main())
