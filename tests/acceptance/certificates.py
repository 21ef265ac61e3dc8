# Certificates of an authority of our own: good ones, expired ones, ones of another name.
import subprocess
from dataclasses import dataclass
from pathlib import Path

LOOPBACK, NAME = "127.0.0.1", "localhost"


@dataclass(frozen=True)
class Certificate:
    """A certificate with its key, and the authority that signed it."""

    chain: Path
    key: Path
    authority: Path


AUTHORITY_CONFIG = """
[ca]
default_ca = ours
[ours]
database = {folder}/index.txt
serial = {folder}/serial
new_certs_dir = {folder}
default_md = sha256
policy = any
email_in_dn = no
unique_subject = no
copy_extensions = copy
[any]
commonName = supplied
"""


class Authority:
    """A certificate authority of our own, which also signs what has expired."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()
        (folder / "index.txt").touch()
        (folder / "serial").write_text("1000\n", "ascii")
        (folder / "ca.cnf").write_text(AUTHORITY_CONFIG.format(folder=folder), "utf-8")
        self.certificate, self.key = folder / "ca.pem", folder / "ca.key"
        subject = ["-subj", "/CN=Authority of the acceptance tests", "-days", "30"]
        new_key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
        extensions = [
            "-addext",
            "basicConstraints=critical,CA:TRUE",
            "-addext",
            "keyUsage=critical,keyCertSign,cRLSign",
        ]
        openssl("req", "-x509", *new_key, *subject, *extensions, "-keyout", self.key, "-out", self.certificate)

    def sign(self, name: str = NAME, *, addresses: tuple[str, ...] = (LOOPBACK,), expired: bool = False) -> Certificate:
        """A certificate of a server of that name and those addresses."""
        stem = self.folder / f"{name}{'-expired' if expired else ''}"
        key, request, chain = (stem.with_suffix(f".{kind}") for kind in ("key", "csr", "crt"))
        names = ",".join([f"DNS:{name}", *(f"IP:{address}" for address in addresses)])
        new_key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
        extensions = ["-addext", f"subjectAltName={names}", "-addext", "extendedKeyUsage=serverAuth"]
        openssl("req", "-new", *new_key, "-subj", f"/CN={name}", *extensions, "-keyout", key, "-out", request)
        days = ["-startdate", "20200101000000Z", "-enddate", "20200201000000Z"] if expired else ["-days", "20"]
        authority = ["-config", self.folder / "ca.cnf", "-cert", self.certificate, "-keyfile", self.key]
        openssl("ca", "-batch", "-notext", *authority, *days, "-in", request, "-out", chain)
        return Certificate(chain, key, self.certificate)


def openssl(*arguments: str | Path) -> bytes:
    """Runs openssl, and returns what it writes."""
    return subprocess.run(["openssl", *map(str, arguments)], capture_output=True, check=True).stdout
