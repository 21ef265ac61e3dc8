# What a check says: one sentence for each thing it looked at, in the form that ./run counts.
import sys
from collections.abc import Iterable

MOST_LINES = 60
_failed: list[str] = []


def claim(sentence: str, problems: Iterable[object]) -> None:
    """Says that `sentence` holds, or that it does not because of `problems`."""
    unique = list(dict.fromkeys(str(problem) for problem in problems))
    print(f"{'failed' if unique else 'passed'}: {sentence}")
    if len(unique) > MOST_LINES:
        unique = [*unique[:MOST_LINES], f"… and {len(unique) - MOST_LINES} more"]
    for problem in unique:
        print("    " + problem.replace("\n", "\n    "))
    if unique:
        _failed.append(sentence)


def close() -> None:
    """Ends the check: exit code 1 if a sentence did not hold."""
    sys.exit(1 if _failed else 0)
