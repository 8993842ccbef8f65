"""Whether "may" or "can" gives somebody leave ("schools may set targets") or only says what is possible."""

from __future__ import annotations

import regex

from coplint.analysis.modal_patterns import ADVERB, NEGATIVE
from coplint.analysis.word_sets import word_set

_STATE = regex.compile(
    rf"(?:\s*,[^,.;:?!]{{1,80}},)?(?:\s+(?:{ADVERB}|{NEGATIVE})){{0,3}}\s+"
    r"(?:be|have|need|include|help|find|feel|want|wish|experience|lead|mean|arise|occur|happen|seem|appear|become|take"
    r"|result|require|affect|cause|prevent|contain|apply|exist|depend|vary|differ|benefit|know|understand|like|prefer"
    r"|struggle|suffer|fail|lack|range|change|continue|form|make|indicate|suggest|show|come|get|remain|involve|support"
    r"|enable|improve|reflect|receive|see|hear|think|believe|cover|provide|relate|overlap|bear|prove|no|or)\b",
    regex.IGNORECASE,
)
_SUBJECT = regex.compile(
    r"(?P<head>[\w’'-]+)(?:\s*\((?:s|[A-Z][\w\s]*)\))?(?:\s+(?:\w+ly|also|each|all|both))?\s*,?\s*$"
)
_ACTORS = word_set(
    """authority authorities body bodies school schools college colleges academy academies setting settings
    provider providers ccg ccgs board boards governor governors proprietor proprietors headteacher
    headteachers teacher teachers parent parents person people child children carer carers anyone anybody
    everyone someone they he she we you one tribunal court secretary minister ministers regulator inspector
    inspectors commissioner commissioners council councils trust trusts partner partners professional
    professionals practitioner practitioners applicant applicants developer developers institution
    institutions employer employers team teams department agency agencies officer officers member members
    manager managers organisation organisations organization user users applicant owner owners who student
    students"""
)


def gives_leave(text: str, start: int, end: int) -> bool:
    """Whether the modal at `start` has somebody for its subject and something to do for its verb."""
    if _STATE.match(text, end):
        return False
    subject = _SUBJECT.search(text, max(0, start - 60), start)
    return subject is not None and _is_actor(subject["head"])


def _is_actor(word: str) -> bool:
    return word.lower() in _ACTORS or (word.isupper() and len(word) > 1)
