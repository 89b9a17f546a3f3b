<?php
// Runs the table of choices, from standard input, through the recipe for PHP.
declare(strict_types=1);
require $argv[1] . '/consent.php';

$table = json_decode(file_get_contents('php://stdin'), true);
$results = [];
foreach ($table['choices'] as $row) {
    $choice = read_choice(newest_value($row['header']), $table['now'], $row['gpc'] ?? false);
    $granted = array_values($choice['granted'] ?? []);
    sort($granted);
    $results[] = [
        'decisions' => $choice === null ? null : (object) $choice['decisions'],
        'granted' => $granted,
        'left' => isset($choice['text']) ? $choice['expires'] - $table['now'] : null,
    ];
}
echo json_encode($results);
