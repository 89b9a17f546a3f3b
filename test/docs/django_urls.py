"""The addresses of the recipe, the records, and its page with other markup."""

from django.http import HttpResponse, JsonResponse
from django.template import engines
from django.template.loader import get_template
from django.urls import path

from consent.models import ConsentRecord
from urls import urlpatterns as recipe


def records(request):
    kept = ConsentRecord.objects.order_by("received")
    return JsonResponse([one.decision for one in kept], safe=False)


def changed_page(request):
    """The page of the recipe with a text in the place of another, and without Django's cookie."""
    source = get_template("page.html").template.source
    source = source.replace(request.GET["old"], request.GET["new"])
    return HttpResponse(engines["django"].from_string(source).render({}, request))


urlpatterns = [*recipe, path("records", records), path("changed", changed_page)]
