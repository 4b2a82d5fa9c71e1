/** What is wrong with a setting, by the English of the schema that refuses it. */
export const schemaMessages: Readonly<Record<string, string>> = {
  'a currency is there twice': 'eine Währung steht zweimal da',
  'an index is there twice': 'ein Index steht zweimal da',
  'at least 1 d': 'mindestens 1 d',
  'at least 1 h': 'mindestens 1 h',
  'at least 1 min': 'mindestens 1 min',
  'at least 1 min: each look is written down': 'mindestens 1 min: jedes Nachsehen wird vermerkt',
  'at least 1 s': 'mindestens 1 s',
  'at least 1 min: the service has nothing newer': 'mindestens 1 min: der Dienst hat nichts Neueres',
  'at least 10 s': 'mindestens 10 s',
  'at least 10 min: the service has nothing newer': 'mindestens 10 min: der Dienst hat nichts Neueres',
  'at least 15 min, or 0 for never': 'mindestens 15 min oder 0 für nie',
  'at least 15 min: there are new rates once a day': 'mindestens 15 min: neue Kurse gibt es einmal am Tag',
  'at least 15 min: there is one close a day': 'mindestens 15 min: es gibt einen Schlussstand am Tag',
  'at least 15 min: there is one new curve a day': 'mindestens 15 min: es gibt eine neue Kurve am Tag',
  'at least 2 min: the free plan allows 150 calls a minute to all your programs':
    'mindestens 2 min: der kostenlose Zugang erlaubt allen Programmen zusammen 150 Aufrufe je Minute',
  'at least 2 min: the free service is shared by many': 'mindestens 2 min: den kostenlosen Dienst teilen sich viele',
  'at least 30 s': 'mindestens 30 s',
  'at least 5 min: calendars change rarely': 'mindestens 5 min: Kalender ändern sich selten',
  'at least 5 min: publishers shut out who asks more often':
    'mindestens 5 min: wer öfter fragt, wird von Verlagen ausgesperrt',
  'at most 1 d': 'höchstens 1 d',
  'at most 12: a free key may ask 25 times a day': 'höchstens 12: ein kostenloser Schlüssel darf 25-mal am Tag fragen',
  'at most 30: a free key may ask 60 times a minute':
    'höchstens 30: ein kostenloser Schlüssel darf 60-mal in der Minute fragen',
  'at most 64 words': 'höchstens 64 Wörter',
  'begin with a small letter; then letters, digits and hyphens':
    'mit einem kleinen Buchstaben beginnen; dann Buchstaben, Ziffern und Bindestriche',
  'is no id': 'ist keine Kennung',
  'price_from is above price_to': 'price_from liegt über price_to',
  'use lower-case letters, digits and _': 'kleine Buchstaben, Ziffern und _ verwenden',
  'write 0, or a time from 1 min to 1 h': '0 oder eine Zeit von 1 min bis 1 h schreiben',
  'write 0, or a time from 1 s to 1 h': '0 oder eine Zeit von 1 s bis 1 h schreiben',
  'write 32 pairs of hexadecimal digits with colons between':
    '32 Paare hexadezimaler Ziffern mit Doppelpunkten dazwischen schreiben',
  'write a PIN of 4 to 8 digits in quotes, like "2468"':
    'eine PIN aus 4 bis 8 Ziffern in Anführungszeichen schreiben, etwa "2468"',
  'write a currency like EUR': 'eine Währung wie EUR schreiben',
  'write a day like "06-01", month first': 'einen Tag wie "06-01" schreiben, den Monat zuerst',
  'write a marketplace such as EBAY_US, EBAY_GB or EBAY_DE':
    'einen Marktplatz wie EBAY_US, EBAY_GB oder EBAY_DE schreiben',
  'write a path like probes[0].value or a["PM2.5"]': 'einen Pfad wie probes[0].value oder a["PM2.5"] schreiben',
  'write a pattern of YYYY, MM, DD, HH, mm and ss, such as DD.MM.YYYY HH:mm':
    'ein Muster aus YYYY, MM, DD, HH, mm und ss schreiben, etwa DD.MM.YYYY HH:mm',
  'write a regular expression that JavaScript can read':
    'einen regulären Ausdruck schreiben, den JavaScript lesen kann',
  'write a symbol of a US exchange in capitals, like SPY or BRK.B':
    'ein Symbol einer US-Börse in Großbuchstaben schreiben, etwa SPY oder BRK.B',
  'write a time from 1 s to 1 h': 'eine Zeit von 1 s bis 1 h schreiben',
  'write a time like "30 s", "5 min", "12 h" or "7 d"': 'eine Zeit wie "30 s", "5 min", "12 h" oder "7 d" schreiben',
  'write a time longer than 0': 'eine Zeit über 0 schreiben',
  'write a time of at least a day, like "365 d"': 'eine Zeit von mindestens einem Tag schreiben, etwa "365 d"',
  'write a time of day like "03:30", in quotes': 'eine Uhrzeit wie "03:30" in Anführungszeichen schreiben',
  'write a time of the day like "22:30"': 'eine Uhrzeit wie "22:30" schreiben',
  'write a time zone like Europe/Vienna': 'eine Zeitzone wie Europe/Vienna schreiben',
  'write an MQTT topic; + stands for one level, # at the end for all further ones':
    'ein MQTT-Topic schreiben; + steht für eine Ebene, # am Ende für alle weiteren',
  'write an address like 127.0.0.1, or a network like 192.168.1.0/24':
    'eine Adresse wie 127.0.0.1 schreiben, oder ein Netz wie 192.168.1.0/24',
  'write one of json, selector and column; attribute goes with selector':
    'eines von json, selector und column schreiben; attribute gehört zu selector',
  'write names of headers; Host, Connection and the lengths are said by Mantel itself':
    'Namen von Headern schreiben; Host, Connection und die Längen sagt Mantel selbst',
  'write an address that begins with https://, http:// or webcal://; one with a password goes into secrets.yaml':
    'eine Adresse schreiben, die mit https://, http:// oder webcal:// beginnt; eine mit Passwort gehört in secrets.yaml',
  'write an address like http://proxy:3128, or none': 'eine Adresse wie http://proxy:3128 schreiben, oder none',
  'write an address like mqtt://nas:1883, or mqtts://broker.example.org:8883 for TLS':
    'eine Adresse wie mqtt://nas:1883 schreiben, oder mqtts://broker.example.org:8883 für TLS',
  'write an address or a name, nothing more': 'nur eine Adresse oder einen Namen schreiben',
  'write auto, or a path like /dev/serial/by-id/usb-...':
    'auto schreiben oder einen Pfad wie /dev/serial/by-id/usb-...',
  'write it on one line': 'in eine Zeile schreiben',
  'write one topic, without + and #': 'ein Topic ohne + und # schreiben',
  'write small letters, digits and hyphens': 'kleine Buchstaben, Ziffern und Bindestriche schreiben',
  'write the client id of your app, 32 hexadecimal digits': 'die Client-ID der App schreiben, 32 hexadezimale Ziffern',
  'write the id of a channel, only digits, in quotes':
    'die ID eines Kanals schreiben, nur Ziffern, in Anführungszeichen',
  'write the name it has in ups.conf, such as ups': 'den Namen aus ups.conf schreiben, etwa ups',
  'write the name it has in upsd.users': 'den Namen aus upsd.users schreiben',
  'write the name of an entry in secrets.yaml, in small letters':
    'den Namen eines Eintrags in secrets.yaml schreiben, in kleinen Buchstaben',
  'write the number of a category, in quotes': 'die Nummer einer Kategorie in Anführungszeichen schreiben',
  'write the number that stands in the address of the project, in quotes':
    'die Zahl aus der Adresse des Projekts in Anführungszeichen schreiben',
  'write the short name of the utility, such as gwp': 'den Kurznamen des Versorgers schreiben, etwa gwp',
  'write owner/name, as in the address of the project': 'Besitzer/Name schreiben, wie in der Adresse des Projekts',
  'write the three letters of a currency, such as USD': 'die drei Buchstaben einer Währung schreiben, etwa USD',
  'write three capitals, such as EUR': 'drei Großbuchstaben schreiben, etwa EUR',
  'write two capitals, such as AT': 'zwei Großbuchstaben schreiben, etwa AT',
  'a feed is there twice; take one of them out': 'ein Feed steht zweimal da; einen davon herausnehmen',
  'one rate needs neither weekdays nor hours: it holds at all other times':
    'ein Preis braucht weder Wochentage noch Stunden: er gilt zu allen anderen Zeiten',
  'paste the certificate as PEM text': 'das Zertifikat als PEM-Text einfügen',
  'put the number of the project in quotes': 'die Nummer des Projekts in Anführungszeichen setzen',
  'two projects have the same name; give one of them another':
    'zwei Projekte heißen gleich; einem einen anderen Namen geben',
  'write an address that begins with https:// or http://':
    'eine Adresse schreiben, die mit https:// oder http:// beginnt',
  'write either url or url_secret': 'entweder url oder url_secret schreiben',
  'a GET has no body; write method: POST': 'ein GET hat keinen Inhalt; method: POST schreiben',
  'a state has no deadband; write deduplicate: true': 'ein Zustand hat kein Totband; deduplicate: true schreiben',
  'is no time with its offset': 'ist keine Zeit mit ihrer Verschiebung',
  'is no time': 'ist keine Zeit',
  'it cannot be the decimal sign, too': 'es kann nicht auch das Dezimalzeichen sein',
  'leave it out: the last tier has no end': 'auslassen: die letzte Stufe hat kein Ende',
  'min is larger than max, so nothing would be stored': 'min ist größer als max, so würde nichts gespeichert',
  'the same word stands there twice; large and small letters are the same':
    'dasselbe Wort steht zweimal da; große und kleine Buchstaben gelten gleich',
  'two searches have one name': 'zwei Suchen heißen gleich',
  'write a unit such as °F, mV, Wh or kPa; for another use scale and offset':
    'eine Einheit wie °F, mV, Wh oder kPa schreiben; für eine andere scale und offset verwenden',
  'write each kind of list once': 'jede Art von Liste einmal schreiben',
  'write either a price or tiers': 'entweder einen Preis oder Stufen schreiben',
  'write either form or body': 'entweder form oder body schreiben',
  'write hours like "16:00-21:00", in whole quarters': 'Stunden wie "16:00-21:00" schreiben, in ganzen Viertelstunden',
  'write more kWh than in the tier before': 'mehr kWh schreiben als in der Stufe davor',
  'write what is to be read': 'schreiben, was gelesen werden soll',
};
