"""Which modal scheme a draft is read by, and which the rules of a folder are written for."""

from __future__ import annotations

from pathlib import Path

import pytest

from coplint.analysis.modals.conventions import find_convention
from coplint.readers.markdown import read_markdown
from coplint.rulebook.packs import load_pack
from coplint.rulebook.shipped import scheme_for, scheme_of_rules

PLAIN = read_markdown("The lamp shall answer.", name="plain")
DECLARED = read_markdown(
    'The key words "MUST" and "SHALL" are to be interpreted as described in RFC 2119.', name="declared"
)


@pytest.mark.parametrize(
    ("draft", "wanted", "by"),
    [
        (PLAIN, None, "iso-directives"),
        (DECLARED, None, "rfc2119"),
        (DECLARED, "uk-guidance", "uk-guidance"),
    ],
)
def test_a_setting_outweighs_what_the_draft_declares_and_that_the_usual_scheme(draft, wanted, by):
    assert scheme_for(find_convention(draft), wanted, usual="iso-directives").id == by


def test_where_nobody_says_so_it_is_that_of_uk_guidance():
    assert scheme_for(find_convention(PLAIN), None).id == "uk-guidance"


@pytest.mark.parametrize("pack", ["uk-guidance", "iso-directives", "rfc2119"])
def test_a_pack_called_as_a_scheme_is_written_for_it(pack):
    assert {scheme_of_rules(rule.path) for rule in load_pack(pack)} == {pack}


def test_other_rules_are_written_for_uk_guidance():
    assert scheme_of_rules(Path("our-rules/wording.yml")) == "uk-guidance"
