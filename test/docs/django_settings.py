"""The settings of the recipe, with what a test changes, and a view of what is recorded."""

import json
import os

from settings import *  # noqa: F403

ROOT_URLCONF = "django_urls"
globals().update(json.loads(os.environ["SETTINGS"]))
