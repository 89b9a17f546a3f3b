from django.db import models


class ConsentRecord(models.Model):
    """A decision; it may arrive twice, and only the first one counts."""

    id = models.UUIDField(primary_key=True)
    received = models.DateTimeField(auto_now_add=True)  # the visitor's clock may be wrong
    decision = models.JSONField()
