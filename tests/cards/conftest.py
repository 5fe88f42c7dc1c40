"""The native command, cards to try it on, and a stand-in of the Hub."""
import http.server
import json
import os
import pathlib
import subprocess
import sys
import threading
import urllib.parse

import pytest

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).resolve().parent
TRAINPRINT = os.environ.get("TRAINPRINT", str(HERE.parent.parent / "build/release/trainprint"))


class Hub(http.server.BaseHTTPRequestHandler):
    """GET /api/models: the models that a test put into `models`, one page."""

    models = []
    requests = []

    def do_GET(self):
        url = urllib.parse.urlparse(self.path)
        type(self).requests.append(self.path)
        found = url.path == "/api/models"
        body = json.dumps(self.models if found else {"error": "not here"}).encode()
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


_server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Hub)
threading.Thread(target=_server.serve_forever, daemon=True).start()
# Before huggingface_hub is imported: it reads its endpoint once.
os.environ["HF_ENDPOINT"] = f"http://127.0.0.1:{_server.server_port}"
os.environ["HF_HUB_DISABLE_TELEMETRY"] = "1"
os.environ["HF_HUB_DISABLE_IMPLICIT_TOKEN"] = "1"
for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
    os.environ.pop(name, None)
os.environ["NO_PROXY"] = "127.0.0.1"


@pytest.fixture
def hub():
    Hub.models, Hub.requests = [], []
    return Hub


@pytest.fixture(scope="session")
def cards():
    """The same generated cards as the Node tests read, and the amounts."""
    script = "import('./cards.mjs').then((m) => console.log(JSON.stringify([m.cards(), m.amounts])))"
    done = subprocess.run(["node", "-e", script], cwd=HERE, check=True, stdout=subprocess.PIPE)
    return json.loads(done.stdout)


@pytest.fixture(scope="session")
def trainprint():
    def run(*arguments, text=""):
        done = subprocess.run([TRAINPRINT, *arguments], input=text.encode(), capture_output=True)
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    return run


@pytest.fixture(scope="session")
def merged(trainprint):
    def merge(text, grams):
        status, out, errors = trainprint("card", "-", "--text", "--grams", repr(grams), text=text)
        assert status == 0, errors
        return out

    return merge
