"""Reading and checking in processes of their own, while this one writes: `python -m loaders.ploeg` is one of the crew.

Each process takes every so-manieth piece of the file; what they give is put in the order of the file again. They end
when nobody reads what they write, so a load that is killed leaves none behind.
"""

from __future__ import annotations

import gc
import marshal
import os
import pickle
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import astuple
from functools import partial
from itertools import cycle, islice
from pathlib import Path
from queue import Queue
from typing import Any, BinaryIO, NamedTuple, TypeVar, cast

from graph.fouten import BronOnleesbaar, VerwantFout
from graph.identiteit import Vermelding
from graph.projectie import Adresgegevens, Persoonsgegevens, Projectie, Relatie, Verblijf
from graph.store import Afgekeurd, Record
from graph.tabellen import Tabellen, Tabelregel

from .bron import Opmerking
from .controle import Toetsen
from .keuren import Gekeurd
from .levering import Levering

T = TypeVar("T")
VANAF = 8 * 1024 * 1024
"""Bytes; checking a smaller file takes less than starting a process."""
STUK = 512 * 1024
"""Bytes; so much of a file is read and checked in one go. Until the first are there, nothing is written."""
HOOGSTENS = 3
"""Processes; more check faster than one can write. On two cores there are two: checking takes longer than writing."""
VOORUIT = 8
"""Pieces of the file that a process may be ahead."""
PIJP = 1024 * 1024
BELEEFD = 10
"""How much the processes give way to the one that writes, as `nice` has it: while it waits for a core, nobody else can
do its work, and what they do waits for it."""
VORM = 2
"""Of marshal: later ones look for values that stand in a message twice, which takes longer than writing them twice."""
LENGTE = 8
"""Bytes before each message: how long it is."""


class Opdracht(NamedTuple):
    """What a member of the crew has to do."""

    levering: Levering
    tabellen: list[Tabelregel]
    vandaag: int
    stuk: int
    """Bytes to read and check in one go."""
    nummer: int = 0
    """Which pieces: this one and every `van` further."""
    van: int = 1

    def voer_uit(self) -> Iterator[Iterator[Gekeurd]]:
        """Read and check, a piece at a time."""
        naar = Toetsen(Tabellen(self.tabellen), self.vandaag)
        for stuk in islice(self.levering.stukken(self.stuk), self.nummer, None, self.van):
            yield self.levering.keur(stuk, naar)


@contextmanager
def gekeurd(levering: Levering, tabellen: Tabellen, vandaag: int) -> Iterator[Iterator[Gekeurd]]:
    """Every record of the file in its order, checked; here, or for a large file by other processes.

    Raises BronOnleesbaar while reading when the file is not of this format.
    """
    kernen = os.cpu_count() or 1
    leden = min(kernen, HOOGSTENS) if kernen > 1 and levering.pad.stat().st_size >= VANAF else 0
    opdracht = Opdracht(levering._replace(pad=levering.pad.absolute()), list(tabellen.regels().values()), vandaag, STUK)
    if not leden:
        yield (een for stuk in opdracht.voer_uit() for een in stuk)
        return
    with ExitStack() as stapel:
        ploeg = [stapel.enter_context(_lid(opdracht._replace(nummer=nummer, van=leden))) for nummer in range(leden)]
        yield _op_volgorde(ploeg)


def _op_volgorde(ploeg: list[Queue[bytes]]) -> Iterator[Gekeurd]:
    for lid in cycle(ploeg):
        bericht = lid.get()
        if not bericht:
            raise VerwantFout("het lezen van het bestand is afgebroken; laad het nog eens, dan gaat het verder")
        inhoud = marshal.loads(bericht)  # noqa: S302 - written by a process of our own
        if inhoud is None:
            return
        if isinstance(inhoud, str):
            raise BronOnleesbaar(inhoud)
        yield from map(_uit_bericht, inhoud)


# ------------------------------------------------------------------------------------------- one of the crew


@contextmanager
def _lid(opdracht: Opdracht) -> Iterator[Queue[bytes]]:
    """A process at work, and its messages; None is the last, and an empty one tells that it broke off."""
    paden = [str(Path(__file__).parents[1]), os.environ.get("PYTHONPATH", "")]
    with subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-P", "-m", __name__],
        env=os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, paden))},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        pipesize=PIJP,
    ) as proces:
        assert proces.stdin
        assert proces.stdout
        berichten: Queue[bytes] = Queue(VOORUIT)
        luisteraar = threading.Thread(target=_luister, args=(proces.stdout, berichten), daemon=True)
        luisteraar.start()
        try:
            pickle.dump(opdracht, proces.stdin)
            proces.stdin.close()
            yield berichten
        finally:
            proces.kill()
            while luisteraar.is_alive():
                while not berichten.empty():
                    berichten.get()
                luisteraar.join(0.01)


def _luister(stroom: BinaryIO, berichten: Queue[bytes]) -> None:
    while bericht := stroom.read(int.from_bytes(stroom.read(LENGTE), "big")):
        berichten.put(bericht)
    berichten.put(b"")


def _als_bericht(een: Gekeurd) -> tuple[Any, ...]:
    """Plain tuples, which go over many times faster than what they are made of."""
    uitkomst = een.uitkomst
    if isinstance(uitkomst, Afgekeurd):
        return (een.plaats, None, astuple(uitkomst), (), een.gelezen_bytes)
    return (een.plaats, _plat(uitkomst), None, tuple(map(tuple, een.opmerkingen)), een.gelezen_bytes)


def _plat(record: Record) -> tuple[Any, ...]:
    *voor, p, eerder, bron, vermeldingen = record
    projectie = p and (
        tuple(p.persoon),
        [(tuple(een[0]), *een[1:]) for een in p.relaties],
        [(tuple(een[0]), *een[1:]) for een in p.verblijven],
        p.reisdocumenten,
    )
    return (*voor, projectie, eerder, bron, [tuple(een) for een in vermeldingen])


def _uit_bericht(bericht: tuple[Any, ...]) -> Gekeurd:
    plaats, goed, fout, opmerkingen, gelezen_bytes = bericht
    uitkomst = _vol(goed) if goed else Afgekeurd(*fout)
    return Gekeurd(plaats, uitkomst, tuple([Opmerking(*een) for een in opmerkingen]), gelezen_bytes)


def _maker(soort: type[T]) -> Callable[[Iterable[Any]], T]:
    """Makes one of a sort of named tuple in a third of the time that its own constructor takes: a record has twenty."""
    return partial(cast("Callable[..., T]", tuple.__new__), soort)


_record, _persoonsgegevens, _adres = _maker(Record), _maker(Persoonsgegevens), _maker(Adresgegevens)
_relatie, _verblijf, _vermelding = _maker(Relatie), _maker(Verblijf), _maker(Vermelding)


def _vol(plat: tuple[Any, ...]) -> Record:
    *voor, projectie, eerder, bron, vermeldingen = plat
    vol = _projectie(*projectie) if projectie else None
    return _record((*voor, vol, eerder, bron, tuple([_vermelding(een) for een in vermeldingen])))


def _projectie(
    persoon: tuple[Any, ...],
    relaties: list[tuple[Any, ...]],
    verblijven: list[tuple[Any, ...]],
    reisdocumenten: tuple[str, ...],
) -> Projectie:
    return Projectie(
        _persoonsgegevens(persoon),
        tuple([_relatie((_persoonsgegevens(een[0]), *een[1:])) for een in relaties]),
        tuple([_verblijf((_adres(een[0]), *een[1:])) for een in verblijven]),
        reisdocumenten,
    )


def main() -> None:
    """Be one of the crew: the task comes in, the checked records go out.

    Nothing here refers to itself in a circle, so what was sent is gone, and garbage is not looked for.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.nice(BELEEFD)
    gc.disable()
    opdracht: Opdracht = pickle.load(sys.stdin.buffer)  # noqa: S301 - written by a process of our own
    try:
        for stuk in opdracht.voer_uit():
            _stuur([_als_bericht(een) for een in stuk])
        _stuur(None)
    except BronOnleesbaar as fout:
        _stuur(str(fout))
    except BrokenPipeError:
        os._exit(1)


def _stuur(inhoud: Any) -> None:  # noqa: ANN401 - what marshal takes
    bericht = marshal.dumps(inhoud, VORM)
    sys.stdout.buffer.write(len(bericht).to_bytes(LENGTE, "big") + bericht)
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
