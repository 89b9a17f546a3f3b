from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True
    dependencies = []
    operations = [
        migrations.CreateModel(
            name="ConsentRecord",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("received", models.DateTimeField(auto_now_add=True)),
                ("decision", models.JSONField()),
            ],
        ),
    ]
