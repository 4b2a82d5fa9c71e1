/** Kinds of sources and what they say of themselves, by their English. */
export const schemaKinds: Readonly<Record<string, string>> = {
  'Alpha Vantage': 'Alpha Vantage',
  'US Treasury yields and daily prices of US stocks and funds, from Alpha Vantage; with a free key.':
    'Renditen von US-Staatsanleihen und Tageskurse von US-Aktien und -Fonds, von Alpha Vantage; mit kostenlosem Schlüssel.',
  Asana: 'Asana',
  'Open tasks of projects and those assigned to you, the overdue first, from Asana.':
    'Offene Aufgaben von Projekten und die eigenen, überfällige zuerst, von Asana.',
  Calendars: 'Kalender',
  'What calendars say of the next 14 days, from their ICS address: Google, Outlook, iCloud, Nextcloud, Radicale.':
    'Was Kalender für die nächsten 14 Tage sagen, über ihre ICS-Adresse: Google, Outlook, iCloud, Nextcloud, Radicale.',
  Discord: 'Discord',
  'Announcements of Discord channels, by a bot of your own.':
    'Ankündigungen aus Discord-Kanälen, über einen eigenen Bot.',
  eBay: 'eBay',
  'Saved searches of eBay: what ends first at the beginning, and a word before it ends.':
    'Gespeicherte Suchen bei eBay: was zuerst endet, steht vorn, und vor dem Ende kommt ein Hinweis.',
  'Exchange rates': 'Wechselkurse',
  'What a euro is worth in other currencies, each market day, from the European Central Bank; no key needed.':
    'Was ein Euro in anderen Währungen wert ist, an jedem Handelstag, von der Europäischen Zentralbank; ohne Schlüssel.',
  'Headlines and podcasts': 'Schlagzeilen und Podcasts',
  'Headlines of news feeds and new episodes of podcasts (RSS, Atom, JSON Feed); no key needed.':
    'Schlagzeilen aus Feeds und neue Podcast-Folgen (RSS, Atom, JSON Feed); ohne Schlüssel.',
  'Finnhub quotes': 'Kurse von Finnhub',
  'Prices of US stocks and funds while the exchanges of New York trade, from Finnhub; with a free key.':
    'Kurse von US-Aktien und -Fonds während des Handels in New York, von Finnhub; mit kostenlosem Schlüssel.',
  'This machine': 'Dieser Rechner',
  'Processor, memory, disk, temperatures, fans and power of the machine Mantel runs on.':
    'Prozessor, Arbeitsspeicher, Platte, Temperaturen, Lüfter und Leistung des Rechners, auf dem Mantel läuft.',
  'Sensors on the pins': 'Sensoren an den Pins',
  'Climate, light and air sensors that the Linux kernel drives, such as BME280 or DHT22.':
    'Klima-, Licht- und Luftsensoren, die der Linux-Kern bedient, etwa BME280 oder DHT22.',
  'TP-Link Kasa and Tapo plugs': 'Stecker von TP-Link Kasa und Tapo',
  'Power, energy and state of TP-Link Kasa and Tapo plugs, strips and switches, found on the home network.':
    'Leistung, Energie und Zustand von Steckern, Leisten und Schaltern von TP-Link Kasa und Tapo, im Heimnetz gefunden.',
  'Meter files': 'Zählerdateien',
  'Energy, gas and water by the interval, from Green Button files and usage tables that the utility lets you download.':
    'Strom, Gas und Wasser je Zeitabschnitt, aus Green-Button-Dateien und Verbrauchstabellen, die der Versorger zum Herunterladen anbietet.',
  'Meter portal': 'Zählerportal',
  "Energy and gas by the hour from a utility's portal of Opower's kind; tried against a simulator only.":
    'Strom und Gas je Stunde aus dem Portal eines Versorgers nach Art von Opower; nur an einem Simulator erprobt.',
  'Players on this computer': 'Player auf diesem Rechner',
  'What a player in the desktop session of this machine plays, with play, pause, next and previous, by MPRIS.':
    'Was ein Player in der Sitzung dieses Rechners spielt, mit Start, Pause, Vor und Zurück, über MPRIS.',
  MQTT: 'MQTT',
  'Reads what devices publish. By itself: Zigbee2MQTT, Tasmota, Shelly, Z-Wave JS UI, rtl_433, Ruuvi, Theengs, whatever announces itself to Home Assistant (ESPHome), flat JSON objects, bare numbers and words; anything else by mapping.':
    'Liest, was Geräte senden. Von selbst: Zigbee2MQTT, Tasmota, Shelly, Z-Wave JS UI, rtl_433, Ruuvi, Theengs, was sich bei Home Assistant ankündigt (ESPHome), flache JSON-Objekte, bloße Zahlen und Wörter; alles andere über Zuordnungen.',
  'UPS (Network UPS Tools)': 'USV (Network UPS Tools)',
  'Battery, load, voltages and power of uninterruptible power supplies, from upsd; and when the mains fail.':
    'Akku, Last, Spannungen und Leistung unterbrechungsfreier Stromversorgungen, von upsd; und wann der Strom ausfällt.',
  'Weather and air quality': 'Wetter und Luftqualität',
  'Weather now, 48 hours and 7 days ahead, and the air quality of your place, from Open-Meteo; no key needed.':
    'Wetter jetzt, für 48 Stunden und 7 Tage, und die Luftqualität am Ort, von Open-Meteo; ohne Schlüssel.',
  OpenWeather: 'OpenWeather',
  'Weather now and five days ahead, and the air quality of your place, from OpenWeather; with a free key.':
    'Wetter jetzt und für fünf Tage, und die Luftqualität am Ort, von OpenWeather; mit kostenlosem Schlüssel.',
  'Outside MQTT broker': 'Fremder MQTT-Broker',
  'Reads another MQTT broker, such as Mosquitto or EMQX, as if its devices were connected here, and passes chosen topics on to it.':
    'Liest einen anderen MQTT-Broker wie Mosquitto oder EMQX, als wären seine Geräte hier verbunden, und gibt gewählte Topics an ihn weiter.',
  'Stock indices': 'Aktienindizes',
  'The close of US stock indices each market day, from FRED of the St. Louis Fed; no key needed.':
    'Schlussstände von US-Aktienindizes an jedem Handelstag, von FRED der St. Louis Fed; ohne Schlüssel.',
  'New versions of Mantel': 'Neue Versionen von Mantel',
  'Asks GitHub once a day which version of Mantel is the newest, and installs nothing.':
    'Fragt GitHub einmal am Tag, welche Version von Mantel die neueste ist, und installiert nichts.',
  'Dust sensor SDS011': 'Staubsensor SDS011',
  'Fine dust from a Nova SDS011 (also SDS018 and SDS021) at a USB port, found by itself.':
    'Feinstaub von einem Nova SDS011 (auch SDS018 und SDS021) am USB-Anschluss, von selbst gefunden.',
  'Sensors at serial ports': 'Sensoren an seriellen Anschlüssen',
  'Dust and carbon dioxide sensors and boards that print readings, at USB ports, found by themselves.':
    'Staub- und CO₂-Sensoren und Platinen, die Messwerte ausgeben, am USB-Anschluss, von selbst gefunden.',
  Spotify: 'Spotify',
  'What plays on Spotify, with play, pause, next and previous, and new episodes of the shows you follow.':
    'Was bei Spotify läuft, mit Start, Pause, Vor und Zurück, und neue Folgen abonnierter Sendungen.',
  'Tado heating': 'Heizung von Tado',
  'Temperature, humidity and heating of each room, and the reports of days gone by, from a Tado account (V3+).':
    'Temperatur, Feuchte und Heizung jedes Raums und die Berichte vergangener Tage, aus einem Tado-Konto (V3+).',
  'US Treasury yields': 'Renditen von US-Staatsanleihen',
  'The yield curve of the United States of each market day, from the Treasury; no key needed.':
    'Die Zinskurve der USA an jedem Handelstag, vom Finanzministerium; ohne Schlüssel.',
  'Web address': 'Webadresse',
  'Readings, messages or auctions from one address that answers JSON, a page or a CSV file.':
    'Messwerte, Nachrichten oder Auktionen von einer Adresse, die JSON, eine Seite oder eine CSV-Datei liefert.',
};
