"""Words by which English tells who acts: heads of bodies and people, and the small words around a noun phrase."""

from __future__ import annotations

from coplint.analysis.word_sets import word_set

PERSONS = word_set(
    """person people individual child parent carer guardian family pupil student learner patient user customer
    resident citizen man woman anyone anybody everyone everybody someone somebody those adult teenager old
    claimant"""
)
"""Heads that as often receive as do: what they "should have" is somebody else's duty."""

BODIES = word_set(
    """academy coach instructor tutor mentor secretary club league union federation corporation firm bank tenant
    parish adviser advisor advocate agency applicant appellant assessor association auditor authority board
    body broker business centre chair charity clerk clinician college commission commissioner committee
    company complainant conductor consultant contractor co-ordinator coordinator council court department
    developer director doctor employee employer establishment examiner executive forum government governor
    group head headteacher hospital inspector inspectorate institution judge landlord leader lecturer
    legislature lender licensee manager mediator member minister ministry network nurse nursery office officer
    ombudsman operator organisation organization owner panel partner partnership physiotherapist police
    practice practitioner principal professional promoter proprietor provider psychologist regulator
    representative school secretary service setting sencos senco society specialist sponsor staff supplier
    supporter surveyor teacher team therapist trainer treasurer tribunal trust trustee undertaker university
    visitor volunteer worker workforce writer author editor drafter reader reviewer implementer vendor
    publisher state ofsted england healthwatch parliament party parties client server gateway sender receiver
    recipient accountant actor adjudicator administrator arbitrator architect buyer country engineer inventor
    jurisdiction maintainer municipality nation participant politician purchaser registrant registrar researcher
    respondent scientist secretariat seller shareholder stakeholder technician consumer creator producer viewer"""
)
"""Heads of those who can be told to do something."""

DETERMINERS = word_set(
    """the a an each every all any both either neither no some such this that these those their its his her our
    your other"""
)
PREPOSITIONS = word_set(
    """of in within for at from with on under by to into between among across against about through without
    during including responsible concerned"""
)
STOPS = word_set(
    """that which who whom whose whether if when where because so as than while until unless since although
    though how what why but however therefore then also is are was were be been being has have had do does did
    must shall should may might can could will would not never only ensure ensures ensuring means mean say
    says said makes make"""
)
"""Words that no subject holds: what comes before them belongs to another clause."""
BOUNDS = PREPOSITIONS | STOPS
"""Words that stand behind the head of a noun phrase, or outside the phrase."""
NO_NOUNS = BOUNDS | DETERMINERS

PRONOUNS = word_set("""they it he she we you these this those both each all""")
RESOLVED_PRONOUNS = frozenset(["they", "it", "he", "she", "both"])

AGENTIVE = word_set(
    """consult inform notify tell ask seek publish send decide agree discuss invite cooperate co-operate respond
    consider contact appoint invite meet work listen explain advise request liaise collaborate submit apply
    appeal issue arrange commission record report train assess plan review monitor discard close reject
    validate delete process store treat accept retain retry undertake decode decrypt encode encrypt interpret
    populate choose count pay sign verify vote"""
)
"""Verbs that only somebody can be the subject of, or something that acts like somebody, as software does."""
OF_DOERS = AGENTIVE - word_set("accept close discard meet record report retain store treat work")
"""Those of them that tell a doer from a thing: a boiler works and meets a standard, a buffer stores and discards."""

OF_THINGS = word_set(
    """be have contain include consist comprise hold carry match correspond equal represent identify specify indicate
    describe define reflect cover refer relate apply appear occur exist remain become begin start end follow precede
    conform comply mean depend vary differ need require result lead cause allow enable help support provide set make
    take show give point link need last fit"""
)
"""Verbs that tell nothing of who or what their subject is."""
NO_DOERS = NO_NOUNS | word_set(
    "another answer chapter former latter letter newsletter nor offer or order paper register"
)
"""Words that only look like nouns for whoever does something: small words, and writings, which tell and ask too."""


def singular(word: str) -> str:
    """A noun in the singular, near enough to look it up."""
    bare = word.casefold().strip("’'()[],")
    if bare in ("people", "children", "staff", "police"):
        return {"children": "child"}.get(bare, bare)
    if bare.endswith("ies") and len(bare) > 4:
        return bare[:-3] + "y"
    if bare.endswith(("ches", "shes", "sses", "xes")):
        return bare[:-2]
    return bare[:-1] if bare.endswith("s") and not bare.endswith("ss") else bare
