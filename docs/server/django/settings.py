"""The part of the settings from `django-admin startproject` that this example needs."""

import os
from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent
SECRET_KEY = os.environ.get("SECRET_KEY", "for this example only")
DEBUG = True
ALLOWED_HOSTS = ["127.0.0.1", "localhost"]
INSTALLED_APPS = ["django.contrib.staticfiles", "consent"]
MIDDLEWARE = [
    "django.middleware.common.CommonMiddleware",  # APPEND_SLASH
    "django.middleware.csrf.CsrfViewMiddleware",  # rejects a post without its token
]
ROOT_URLCONF = "urls"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
    }
]
DATABASES = {
    "default": {"ENGINE": "django.db.backends.sqlite3", "NAME": BASE_DIR / "db.sqlite3"}
}
STATIC_URL = "/static/"
STATICFILES_DIRS = [
    BASE_DIR / "static",  # cookies.json
    ("consent-elements", BASE_DIR / "node_modules/consent-elements/dist/cdn"),
]
USE_TZ = True
