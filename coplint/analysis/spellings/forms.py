"""Where given forms of a term stand in running text, each as it is written: in either number, with a possessive."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

import regex

from coplint.analysis.spellings.model import Use
from coplint.analysis.spellings.words import Running
from coplint.draft.model import Span
from coplint.plurals import plural


@dataclass(frozen=True)
class _Forms:
    """The forms of a term. Case tells two of them apart only if nothing else does."""

    given: Sequence[str]

    @cached_property
    def spellings(self) -> Mapping[str, tuple[str, bool]]:
        """For each form in the singular and in the plural: the form, and whether this is the plural."""
        many = {_plural(form): (form, True) for form in self.given}
        return many | {form: (form, False) for form in self.given}

    @cached_property
    def folded(self) -> Mapping[str, tuple[str, bool]]:
        """The same in small letters, of spellings that no other is like but for capitals."""
        counts = Counter(spelling.casefold() for spelling in self.spellings)
        return {
            spelling.casefold(): said for spelling, said in self.spellings.items() if counts[spelling.casefold()] == 1
        }

    @cached_property
    def pattern(self) -> regex.Pattern[str]:
        """Finds any of the forms in any case, the longest that stands there."""
        longest = sorted(self.spellings, key=lambda spelling: (-len(spelling), spelling))
        listed = "|".join(r"\s+".join(map(regex.escape, spelling.split())) for spelling in longest)
        return regex.compile(rf"(?<![\w-])(?:{listed})(?![\w-])", regex.IGNORECASE)

    def read(self, text: str, *, begins: bool) -> tuple[str, bool] | None:
        """Which form a text is, and whether in the plural; None where a sentence's first capital hides it."""
        if (folded := self.folded.get(text.casefold())) is not None:
            return folded
        turned = text[0].swapcase() + text[1:]
        as_written, otherwise = self.spellings.get(text), self.spellings.get(turned) if begins else None
        return None if as_written and otherwise else as_written or otherwise


def find_forms(blocks: Iterable[Running], given: Sequence[str]) -> Iterator[Use]:
    """The uses of any of the forms, block by block; what is quoted keeps its own spelling."""
    forms = _forms(tuple(given))
    for block in blocks:
        for found in forms.pattern.finditer(block.text):
            text = " ".join(found[0].split())
            read = forms.read(text, begins=block.opens(found.start()))
            if read is not None and not block.quotes(found.start()):
                way, many = read
                ways = {form: _written(form, like=text, many=many) for form in given}
                yield Use(Span(block.block, *found.span()), way, ways)


@lru_cache(maxsize=256)
def _forms(given: tuple[str, ...]) -> _Forms:
    return _Forms(given)


def _written(form: str, *, like: str, many: bool) -> str:
    """A form as it would stand in place of another: in the same number, with a capital if a sentence begins so."""
    text = _plural(form) if many else form
    return text[0].upper() + text[1:] if like[0].isupper() else text


def _plural(form: str) -> str:
    before, space, last = form.rpartition(" ")
    if last.isupper():
        return f"{form}s"
    many = plural(last.lower())
    return f"{before}{space}{last[:1]}{many[1:]}"
