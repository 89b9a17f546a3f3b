"""Reads the visitor's choice from the cookie, and keeps it longer than Safari's seven days."""

import re
import time
from urllib.parse import parse_qs, unquote

COOKIE = "cookies_preferences"
DOMAIN = None  # of a cookie that several hosts share, as in the banner's domain attribute
REVISION = 1  # the revision of cookies.json
DAY = 24 * 60 * 60
LIFETIME = 180 * DAY
OCTETS = r"[!#-+\--:<-\[\]-~]+"  # characters of a cookie value (RFC 6265)


def newest_value(header):
    """The newest value in a Cookie header: the host and its domain may each have a cookie."""
    pairs = (pair.partition("=") for pair in re.split(r";\s*", header))
    values = [value for name, _, value in pairs if name == COOKIE]
    return max(values, key=made_at, default="")  # of equals, the first


def made_at(value):
    found = re.search(r'(?:^"?|&|%26)at(?:=|%3D)([0-9]{1,15})', value, re.IGNORECASE)
    return int(found[1]) if found else -1


def read_choice(value, now, gpc=False):
    """Decodes a value of the consent cookie; returns None if no choice is in force."""
    text = re.sub(r'^"(.*)"$', r"\1", value)
    text = text if "=" in text else unquote(text)
    parts = {name: found[0] for name, found in parse_qs(text, keep_blank_values=True).items()}
    at, yes, no = number(parts.get("at")), parts.get("yes", ""), parts.get("no", "")
    if len(value) > 4096 or parts.get("v") != "1" or number(parts.get("rev")) != REVISION:
        return None
    if "n" in parts and number(parts["n"]) != len(yes) + len(no):
        return None  # cut off
    if at is None or at > now + DAY or now >= at + LIFETIME:
        return None
    granted = ids(yes)
    if "no" not in parts:  # cut off, perhaps in the middle of an id
        granted = [one for one in granted if one != granted[-1]]
    decisions = {**dict.fromkeys(granted, "granted"), **dict.fromkeys(ids(no), "denied")}
    return {
        "decisions": decisions,
        # Global Privacy Control denies what was granted before it was on.
        "granted": [one for one, said in decisions.items() if said == "granted"]
        if not gpc or parts.get("gpc") == "1"
        else [],
        # The text to send again, and for how many seconds.
        "text": text if "no" in parts and re.fullmatch(OCTETS, text) else None,
        "left": min(at + LIFETIME - now, LIFETIME),
    }


def number(text):
    return int(text) if text and re.fullmatch(r"[0-9]{1,15}", text) else None


def ids(text):
    return [one for one in text.split(".") if re.fullmatch(r"[a-z0-9-]+", one)]


def choice_of(request):
    gpc = request.headers.get("Sec-GPC") == "1"
    # Not from request.COOKIES, which has only the last of two cookies.
    value = newest_value(request.META.get("HTTP_COOKIE", ""))
    return read_choice(value, int(time.time()), gpc)


def is_granted(request, category, service=None):
    """A service follows its category unless it has a decision of its own; undecided is denied."""
    choice = choice_of(request)
    decided = service if choice and service in choice["decisions"] else category
    return choice is not None and decided in choice["granted"]


def keep_choice(request, response):
    """Sends the choice again without a change; it expires at the same time as before."""
    choice = choice_of(request)
    if choice and choice["text"]:
        options = {"domain": DOMAIN, "samesite": "Lax", "secure": request.is_secure()}
        response.set_cookie(COOKIE, choice["text"], max_age=choice["left"], **options)
    return response
