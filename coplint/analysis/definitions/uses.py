"""How often a draft uses a term, and in how many spellings: hyphenated, joined, in capitals, as careless initials."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import regex

from coplint.analysis.definitions.glossary_places import Glossary
from coplint.analysis.definitions.names import names_of
from coplint.analysis.definitions.written_names import Name, Passage, Use, evenly_spaced
from coplint.draft.model import Block, Draft, Kind, Role, is_checked

_Holding = Mapping[str, set[int]]
_CAMEL = regex.compile(r"\p{Ll}\p{Lu}")


@dataclass(slots=True)
class Uses:
    """What was found of one term outside the glossary: how often, and how each of its names stands there.

    Headings are counted, but may have capitals of their own: how names stand in them is no sign.
    """

    count: int = 0
    standing: dict[Name, Counter[Use]] = field(default_factory=dict)

    def variants(self) -> tuple[str, ...]:
        """Spellings other than the term's own, or the commonest if that is not used, as they are mostly written."""
        found: list[str] = []
        for name, uses in self.standing.items():
            spellings = _spellings(name, uses)
            ordered = sorted(spellings, key=lambda spelling: (-spellings[spelling].total(), spelling))
            usual = name.spelling if name.spelling in spellings else ordered[0]
            found += (_commonest(spellings[other]) for other in ordered if _differs(other, usual))
        return tuple(dict.fromkeys(found))


def _spellings(name: Name, uses: Counter[Use]) -> Mapping[str, Counter[str]]:
    """For each spelling of a name, in the singular, how it stands in the draft, in either number, and how often."""
    spellings: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for (one, written), count in uses.items():
        spellings[name.spelt(one)][evenly_spaced(written)] += count
    return spellings


def count_uses(draft: Draft, glossary: Glossary, terms: Iterable[str]) -> Mapping[str, Uses]:
    """Uses of each term in the running text of a draft; glossary, sources and contents list do not count."""
    names = {term: tuple(map(Name, names_of(term))) for term in terms}
    blocks = [block for block in draft.blocks if _is_running(block) and not glossary.holds(block)]
    passages = [Passage.of(block.text) for block in blocks]
    holding = _holding(passages, {word for listed in names.values() for name in listed for word in _words(name)})
    found: dict[str, Uses] = {}
    for term, listed in names.items():
        uses = found[term] = Uses()
        for name in listed:
            standing: list[Use] = []
            for at in _places(name, holding, len(blocks)):
                here = name.uses(passages[at])
                uses.count += len(here)
                if blocks[at].kind is not Kind.HEADING:
                    standing += here
            if standing:
                uses.standing[name] = Counter(standing)
    return found


def _is_running(block: Block) -> bool:
    return is_checked(block) and block.role is not Role.REFERENCES


def _words(name: Name) -> Iterator[str]:
    yield from name.joined
    for forms in name.apart:
        yield from forms


def _holding(passages: Sequence[Passage], words: set[str]) -> _Holding:
    """For each of some words the passages that hold it, so that a name is looked for only where it can be."""
    where: defaultdict[str, set[int]] = defaultdict(set)
    for at, passage in enumerate(passages):
        for word in words.intersection(passage.words()):
            where[word].add(at)
    return where


def _places(name: Name, holding: _Holding, passages: int) -> Iterable[int]:
    """The passages that may hold a name, in order."""
    if not name.apart:
        return range(passages)
    rarest, *others = sorted((_either(forms, holding) for forms in name.apart), key=len)
    return sorted(rarest.intersection(*others) | _either(name.joined, holding))


def _either(words: Iterable[str], holding: _Holding) -> set[int]:
    """The passages that hold one of some words."""
    held = [holding[word] for word in words if word in holding]
    return held[0] if len(held) == 1 else set().union(*held)


def _commonest(written: Counter[str]) -> str:
    return min(written, key=lambda form: (-written[form], form))


def _differs(spelling: str, usual: str) -> bool:
    """Whether a spelling is another: more than a capital at its start, all capitals, or an identifier in code."""
    if spelling[1:] == usual[1:] or (spelling.isupper() and not usual.isupper()):
        return False
    return not _CAMEL.search(spelling)
