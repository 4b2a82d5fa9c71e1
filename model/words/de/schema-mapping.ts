/** Titles and helps of what maps messages and answers to values, by the English of their schemas. */
export const schemaMapping: Readonly<Record<string, string>> = {
  'Map by itself': 'Selbst zuordnen',
  'Reads the families it knows, numbers in JSON objects, bare numbers and words without being told.':
    'Liest bekannte Familien, Zahlen in JSON-Objekten, bloße Zahlen und Wörter, ohne dass es jemand sagt.',
  'Zigbee2MQTT base topic': 'Basis-Topic von Zigbee2MQTT',
  'Discovery prefix': 'Präfix der Ankündigungen',
  'Where devices announce themselves in the way of Home Assistant.':
    'Wo sich Geräte nach Art von Home Assistant ankündigen.',
  'Ignored topics': 'Ausgelassene Topics',
  'Nothing is read from them.': 'Von ihnen wird nichts gelesen.',
  Topic: 'Topic',
  'For example garden/+/status; + stands for one level, # at the end for all further ones.':
    'Zum Beispiel garden/+/status; + steht für eine Ebene, # am Ende für alle weiteren.',
  Mappings: 'Zuordnungen',
  'What a value on a topic is; they win over what Mantel would make of it.':
    'Was ein Wert auf einem Topic ist; sie gehen vor dem, was Mantel daraus machen würde.',
  Path: 'Pfad',
  'Where the value stands in the JSON, for example probes[0].value; empty when the whole message is the value.':
    'Wo der Wert im JSON steht, zum Beispiel probes[0].value; leer, wenn die ganze Nachricht der Wert ist.',
  Quantity: 'Größe',
  'The series is called mqtt.<quantity>.': 'Die Reihe heißt mqtt.<Größe>.',
  "The quantity's usual one unless given; the value is kept in it.":
    'Ohne Angabe die übliche der Größe; in ihr wird der Wert gespeichert.',
  "The quantity's usual one unless given.": 'Ohne Angabe die übliche der Größe.',
  'What text, true and false or a number stand for, such as open: 1; stored without scale, offset and from_unit.':
    'Wofür Text, true und false oder eine Zahl stehen, etwa open: 1; gespeichert ohne scale, offset und from_unit.',
  Times: 'Mal',
  'The value is multiplied by this, for example 0.001 for mV to V.':
    'Damit wird der Wert multipliziert, zum Beispiel 0.001 für mV in V.',
  Plus: 'Plus',
  'Then this is added.': 'Dann wird dies addiert.',
  'Unit it comes in': 'Einheit, in der er kommt',
  'Then it is converted from this unit, for example °F, Wh or kPa.':
    'Dann wird er aus dieser Einheit umgerechnet, zum Beispiel °F, Wh oder kPa.',
  Smallest: 'Kleinster',
  'A value below is dropped as a bad reading.': 'Ein Wert darunter wird als falsche Messung verworfen.',
  Largest: 'Größter',
  'A value above is dropped as a bad reading.': 'Ein Wert darüber wird als falsche Messung verworfen.',
  Device: 'Gerät',
  'Taken from the topic unless given; {1} stands for its first level, {2} for its second.':
    'Ohne Angabe aus dem Topic; {1} steht für seine erste Ebene, {2} für die zweite.',
  Deadband: 'Totband',
  'A value that differs by less from the one stored last is not stored. In the unit of the series; 0 stores all.':
    'Ein Wert, der sich um weniger vom zuletzt gespeicherten unterscheidet, wird nicht gespeichert. In der Einheit der Reihe; 0 speichert alle.',
  'Leave out repetitions': 'Wieder\u00adholungen auslassen',
  'A value that is the one stored last is not stored again.':
    'Ein Wert, der dem zuletzt gespeicherten gleicht, wird nicht noch einmal gespeichert.',
  'At least every': 'Mindestens alle',
  'Deadband and deduplicate still let one value through in such a time, if one comes.':
    'Totband und Auslassen lassen in dieser Zeit doch einen Wert durch, wenn einer kommt.',
  'One in your home may be written here, too.': 'Auch eine im eigenen Zuhause darf hier stehen.',
  'On the screen; the host unless given.': 'Auf dem Bildschirm; ohne Angabe der Host.',
  Method: 'Methode',
  Headers: 'Kopfzeilen',
  'Text, or { secret: name, before: "Bearer " } for what stands in secrets.yaml.':
    'Text oder { secret: name, before: "Bearer " } für das, was in secrets.yaml steht.',
  Query: 'Abfrage',
  'Added to the address': 'Wird an die Adresse gehängt',
  Form: 'Formular',
  'The body of a POST. Text, or { secret: name, before: "Bearer " } for what stands in secrets.yaml.':
    'Der Inhalt eines POST. Text oder { secret: name, before: "Bearer " } für das, was in secrets.yaml steht.',
  Body: 'Inhalt',
  'The body of a POST, sent as JSON.': 'Der Inhalt eines POST, als JSON gesendet.',
  'Decimal sign': 'Dezimal\u00adzeichen',
  'Of numbers in text.': 'Von Zahlen in Text.',
  'Sign between thousands': 'Tausender\u00adtrennzeichen',
  'CSV separator': 'CSV-Trennzeichen',
  'Found out unless given.': 'Ohne Angabe wird es erkannt.',
  'Time zone of its times': 'Zeitzone seiner Zeiten',
  'That of the home unless given.': 'Ohne Angabe die des Zuhauses.',
  Readings: 'Messwerte',
  'The series is called web.<quantity>.': 'Die Reihe heißt web.<Größe>.',
  'Path in JSON': 'Pfad im JSON',
  'For example data[0].level; empty is the whole.': 'Zum Beispiel data[0].level; leer ist das Ganze.',
  'CSS selector': 'CSS-Selektor',
  'Of an element of a page, for example table.now td.level.':
    'Eines Elements einer Seite, zum Beispiel table.now td.level.',
  Attribute: 'Attribut',
  'Of that element; its text unless given.': 'Dieses Elements; ohne Angabe sein Text.',
  'CSV column': 'CSV-Spalte',
  'Its name in the first row, or its number from 1.': 'Ihr Name in der ersten Zeile oder ihre Nummer ab 1.',
  Pattern: 'Muster',
  'A regular expression: its first group counts, or all it finds.':
    'Ein regulärer Ausdruck: Es zählt seine erste Gruppe oder alles, was er findet.',
  'CSV row': 'CSV-Zeile',
  'first, last, or { column: Symbol, equals: SPY }.': 'first, last oder { column: Symbol, equals: SPY }.',
  "The source's unless given.": 'Ohne Angabe das der Quelle.',
  'Time of the value': 'Zeit des Werts',
  'Where it stands; when it was fetched unless given.': 'Wo sie steht; ohne Angabe die des Abrufs.',
  Format: 'Format',
  'Such as DD.MM.YYYY HH:mm, in the time zone of the source; not needed for seconds or ms since 1970 and for ISO 8601 with a zone.':
    'Etwa DD.MM.YYYY HH:mm, in der Zeitzone der Quelle; nicht nötig für Sekunden oder ms seit 1970 und für ISO 8601 mit Zone.',
  Lists: 'Listen',
  'Shown as messages or auctions.': 'Als Nachrichten oder Auktionen gezeigt.',
  Becomes: 'Wird zu',
  Entries: 'Einträge',
  'A path to a list in JSON or a selector of each entry; every row of a CSV file unless given.':
    'Ein Pfad zu einer Liste im JSON oder ein Selektor jedes Eintrags; ohne Angabe jede Zeile einer CSV-Datei.',
  'Entries at most': 'Einträge höchstens',
  'Text or title': 'Text oder Titel',
  'Where it stands in an entry.': 'Wo er in einem Eintrag steht.',
  Link: 'Link',
  Time: 'Zeit',
  'Of a message; of the end of an auction.': 'Einer Nachricht; des Endes einer Auktion.',
  Author: 'Autor',
  'Of a message.': 'Einer Nachricht.',
  Price: 'Preis',
  'Of an auction.': 'Einer Auktion.',
  Bids: 'Gebote',
};
