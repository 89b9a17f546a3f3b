<?php
// Reads the visitor's choice, keeps it longer than Safari's seven days, and records posted decisions.
declare(strict_types=1);

const COOKIE = 'cookies_preferences';
const DOMAIN = ''; // of a cookie that several hosts share, as in the banner's domain attribute
const REVISION = 1; // the revision of cookies.json
const DAY = 24 * 60 * 60;
const LIFETIME = 180 * DAY;
const OCTETS = '/^[!#-+\--:<-\[\]-~]+$/D'; // characters of a cookie value (RFC 6265)

/** The newest value in a Cookie header: the host and its domain may each have a cookie of the name. */
function newest_value(string $header): string
{
    $newest = ['', -2];
    foreach (preg_split('/;\s*/', $header) as $pair) {
        [$name, $value] = explode('=', $pair, 2) + [1 => ''];
        preg_match('/(?:^"?|&|%26)at(?:=|%3D)([0-9]+)/i', $value, $found);
        $at = (int) ($found[1] ?? -1);
        $newest = $name === COOKIE && $at > $newest[1] ? [$value, $at] : $newest; // of equals, the first
    }
    return $newest[0];
}

/** Decodes a value of the consent cookie; returns null if no choice is in force. */
function read_choice(string $value, int $now, bool $gpc = false): ?array
{
    $text = preg_replace('/^"(.*)"$/D', '$1', $value) ?? '';
    $text = str_contains($text, '=') ? $text : rawurldecode($text);
    $parts = [];
    foreach (explode('&', $text) as $part) { // parse_str() would use the last of two
        [$name, $content] = explode('=', $part, 2) + [1 => ''];
        $parts[urldecode($name)] ??= urldecode($content);
    }
    [$at, $yes, $no] = [number($parts['at'] ?? ''), $parts['yes'] ?? '', $parts['no'] ?? ''];
    if (strlen($value) > 4096 || ($parts['v'] ?? '') !== '1' || number($parts['rev'] ?? '') !== REVISION) {
        return null;
    }
    if (isset($parts['n']) && number($parts['n']) !== strlen($yes) + strlen($no)) {
        return null; // cut off
    }
    if ($at === null || $at > $now + DAY || $now >= $at + LIFETIME) {
        return null;
    }
    $granted = ids($yes);
    if (!isset($parts['no'])) { // cut off, perhaps in the middle of an id
        $granted = array_diff($granted, array_slice($granted, -1));
    }
    $decisions = array_fill_keys(ids($no), 'denied') + array_fill_keys($granted, 'granted');
    return [
        'decisions' => $decisions,
        // Global Privacy Control denies what was granted before it was on.
        'granted' => !$gpc || ($parts['gpc'] ?? '') === '1' ? array_map('strval', array_keys($decisions, 'granted', true)) : [],
        // The text to send again, and until when.
        'text' => isset($parts['no']) && preg_match(OCTETS, $text) ? $text : null,
        'expires' => min($at, $now) + LIFETIME,
    ];
}

function number(string $text): ?int
{
    return preg_match('/^[0-9]{1,15}$/D', $text) ? (int) $text : null;
}

function ids(string $text): array
{
    return preg_grep('/^[a-z0-9-]+$/D', explode('.', $text));
}

/** A service follows its category unless it has a decision of its own; undecided is denied. */
function is_granted(?array $choice, string $category, string $service = ''): bool
{
    $decided = isset($choice['decisions'][$service]) ? $service : $category;
    return in_array($decided, $choice['granted'] ?? [], true);
}

/** Sends the choice again without a change; it expires at the same time as before. */
function keep_choice(?array $choice): void
{
    if (isset($choice['text'])) {
        $options = ['expires' => $choice['expires'], 'path' => '/', 'domain' => DOMAIN, 'samesite' => 'Lax'];
        setrawcookie(COOKIE, $choice['text'], $options + ['secure' => ($_SERVER['HTTPS'] ?? 'off') !== 'off']);
    }
}

/** Stores each decision in a file; it may arrive twice, and only the first one counts. Returns the status. */
function keep_record(string $json): int
{
    $decision = json_decode($json, true);
    $id = is_array($decision) ? $decision['id'] ?? null : null;
    if (!is_string($id) || !preg_match('/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/D', $id)) {
        return 400;
    }
    // Beside the document root: the server must not serve the records.
    $folder = getenv('RECORDS') ?: dirname($_SERVER['DOCUMENT_ROOT']) . '/records';
    is_dir($folder) || @mkdir($folder, 0700, true);
    $file = @fopen("$folder/$id.json", 'x');
    if ($file) { // the visitor's clock may be wrong
        fwrite($file, json_encode($decision + ['received' => date(DATE_ATOM)]));
    }
    return is_file("$folder/$id.json") ? 204 : 500; // after 500 the page posts it again
}

if (PHP_SAPI === 'cli') {
    return; // included by a script
}

$gpc = ($_SERVER['HTTP_SEC_GPC'] ?? '') === '1';
// Not from $_COOKIE, which has only the first of two cookies.
$choice = read_choice(newest_value($_SERVER['HTTP_COOKIE'] ?? ''), time(), $gpc);
keep_choice($choice);

if ($_SERVER['REQUEST_METHOD'] === 'POST' && explode('?', $_SERVER['REQUEST_URI'])[0] === '/consent') {
    // Only JSON: a form on another site cannot send it.
    $is_json = ($_SERVER['CONTENT_TYPE'] ?? '') === 'application/json';
    http_response_code($is_json ? keep_record(file_get_contents('php://input')) : 400);
    return;
}

header('Cache-Control: private');
header('Vary: Cookie, Sec-GPC');
// Renders a granted script as it is, and blocks any other until the visitor consents.
$held = is_granted($choice, 'statistics') ? '' : 'type="text/plain" data-consent="statistics"';
?>
<!doctype html><html lang="en"><title>A page</title>
<script type="module" src="/cdn/elements.js"></script>
<cookie-banner src="/cookies.json" endpoint="/consent"></cookie-banner>
<script <?= $held ?> src="/stats.js"></script></html>
