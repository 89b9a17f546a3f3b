<?php
// For PHP's own server: a file of the site as it is, and anything else by consent.php.
$path = rawurldecode(explode('?', $_SERVER['REQUEST_URI'])[0]);
if (is_file($_SERVER['DOCUMENT_ROOT'] . $path) && !str_ends_with($path, '.php')) {
    return false;
}
require $_SERVER['DOCUMENT_ROOT'] . '/consent.php';
