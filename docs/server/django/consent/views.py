import json
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.csrf import ensure_csrf_cookie
from django.views.decorators.http import require_POST
from django.views.decorators.vary import vary_on_headers

from .choice import is_granted, keep_choice
from .models import ConsentRecord


# For a page without a form, only this makes Django send the cookie that the banner's script needs.
@ensure_csrf_cookie
@vary_on_headers("Cookie", "Sec-GPC")
def page(request):
    """Renders a granted script as it is, and blocks any other until the visitor consents."""
    response = render(request, "page.html", {"statistics": is_granted(request, "statistics")})
    response["Cache-Control"] = "private"
    return keep_choice(request, response)


@require_POST
def record(request):
    try:
        decision = json.loads(request.body) if request.content_type == "application/json" else {}
        key = UUID(decision["id"])
    except (ValueError, KeyError, TypeError, AttributeError):
        return HttpResponse(status=400)
    ConsentRecord.objects.get_or_create(id=key, defaults={"decision": decision})
    return keep_choice(request, HttpResponse(status=204))
