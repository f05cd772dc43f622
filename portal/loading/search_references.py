"""Whether everything that people's words lead to is there."""

from portal.loading.findings import Findings
from portal.models.library import Library


def search_problems(library: Library, findings: Findings) -> None:
    """Note each entry that words of the search lead to and that is not there, and words that lead nowhere."""
    known = findings.targets
    for tag, words in library.search_words.items():
        place = f"search/{tag}.yaml"
        for each in words.everyday:
            if not each.means and not each.leads_to:
                findings.add(place, each.words[0], f"{each.words[0]!r} leads nowhere: give it 'means' or 'leads_to'")
            for target in each.leads_to:
                scheme, _, entry = target.partition(":")
                findings.known(place, scheme, known, "kind of entry")
                findings.known(place, entry, known.get(scheme, (entry,)), scheme)
