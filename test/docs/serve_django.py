"""Serves the recipe for Django, with a database in memory, on the port that PORT names."""

import os
import sys
from wsgiref.simple_server import WSGIRequestHandler, make_server

from django.conf import settings

sys.path.insert(0, sys.argv[1])
settings.configure(
    ALLOWED_HOSTS=["127.0.0.1"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    DEFAULT_CHARSET="utf-8",
    INSTALLED_APPS=[],
    MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware"],
    ROOT_URLCONF=__name__,
    USE_TZ=True,
)

import django  # noqa: E402

django.setup()
from django.core.wsgi import get_wsgi_application  # noqa: E402
from django.db import connection  # noqa: E402
from django.http import JsonResponse  # noqa: E402
from django.urls import path  # noqa: E402
from django_views import ConsentRecord, urlpatterns as recipe  # noqa: E402


def records(request):
    kept = ConsentRecord.objects.order_by("received")
    return JsonResponse([one.decision for one in kept], safe=False)


urlpatterns = [*recipe, path("records", records)]

with connection.schema_editor() as editor:
    editor.create_model(ConsentRecord)


class Quiet(WSGIRequestHandler):
    def log_message(self, *_):
        pass


port = int(os.environ["PORT"])
make_server("127.0.0.1", port, get_wsgi_application(), handler_class=Quiet).serve_forever()
