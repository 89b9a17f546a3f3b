from django.urls import path

from consent import views

urlpatterns = [
    path("", views.page),
    path("consent/", views.record, name="consent"),
]
