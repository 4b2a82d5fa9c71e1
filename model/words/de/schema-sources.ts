/** Titles and helps of the settings of sources, save those that map values, by the English of their schemas. */
export const schemaSources: Readonly<Record<string, string>> = {
  'API key': 'API-Schlüssel',
  'Treasury yields': 'Renditen von US-Staatsanleihen',
  'Of 2, 10 and 30 years; at most six calls a day.': 'Über 2, 10 und 30 Jahre; höchstens sechs Aufrufe am Tag.',
  Symbols: 'Symbole',
  'Stocks and funds at exchanges of the US; a call a day each.':
    'Aktien und Fonds an US-Börsen; für jedes ein Aufruf am Tag.',
  'Pause between calls': 'Pause zwischen Aufrufen',
  'A free key may ask once a second.': 'Ein kostenloser Schlüssel darf einmal je Sekunde fragen.',
  Server: 'Server',
  Token: 'Token',
  'The name of the entry in secrets.yaml that holds your personal access token.':
    'Der Name des Eintrags in secrets.yaml mit dem persönlichen Zugangstoken.',
  Projects: 'Projekte',
  'The first long number in the address of the project, in quotes.':
    'Die erste lange Zahl in der Adresse des Projekts, in Anführungszeichen.',
  'As it is to be called here.': 'So soll es hier heißen.',
  'My tasks': 'Meine Aufgaben',
  'Also what is assigned to you, in any project.': 'Auch, was einem selbst in anderen Projekten zugewiesen ist.',
  'Ask every': 'Fragen alle',
  Calendars: 'Kalender',
  Address: 'Adresse',
  'Of the calendar file (ICS). webcal:// is asked by https.':
    'Der Kalenderdatei (ICS). webcal:// wird über https gefragt.',
  'Private address': 'Private Adresse',
  'Instead of url, for an address that is a secret, as those of Google and Outlook, or one with name and password: the name of an entry in secrets.yaml that holds it.':
    'Statt url, für eine geheime Adresse wie die von Google und Outlook oder eine mit Name und Passwort: der Name eines Eintrags in secrets.yaml, der sie enthält.',
  "The calendar's own unless given.": 'Ohne Angabe der des Kalenders.',
  'Token of the bot': 'Token des Bots',
  Channels: 'Kanäle',
  'Their ids, in quotes: Copy Channel ID in Discord with Developer Mode on.':
    'Ihre IDs in Anführungszeichen: in Discord „Kanal-ID kopieren“, mit eingeschaltetem Entwicklermodus.',
  Heading: 'Überschrift',
  'API server': 'API-Server',
  'App ID': 'App-ID',
  'Client ID of your keyset for production; it is no secret.':
    'Client-ID des Schlüsselsatzes für den Betrieb; sie ist nicht geheim.',
  'Cert ID': 'Cert-ID',
  'The name of an entry in secrets.yaml with the client secret.':
    'Der Name eines Eintrags in secrets.yaml mit dem Client-Geheimnis.',
  Marketplace: 'Marktplatz',
  'Ending soon': 'Endet bald',
  'So long before an auction ends it is told of, once; 0 for never.':
    'So lange vor dem Ende einer Auktion kommt ein Hinweis, einmal; 0 für nie.',
  Searches: 'Suchen',
  'Shown beside what it finds.': 'Steht neben dem, was sie findet.',
  Words: 'Wörter',
  'As typed into the search of eBay, at most 100 characters.':
    'Wie in die Suche von eBay getippt, höchstens 100 Zeichen.',
  Categories: 'Kategorien',
  'Ways of buying': 'Arten des Kaufs',
  'Both unless given.': 'Ohne Angabe beide.',
  Conditions: 'Zustände',
  'All unless given.': 'Ohne Angabe alle.',
  'Price from': 'Preis von',
  'Price to': 'Preis bis',
  'Currency of these prices': 'Währung dieser Preise',
  'Where it is': 'Wo es ist',
  Currencies: 'Währungen',
  'The ECB quotes about thirty.': 'Die EZB nennt rund dreißig.',
  'Look every': 'Nachsehen alle',
  'It asks only while a new day may be out.': 'Gefragt wird nur, wenn ein neuer Tag da sein kann.',
  'Project at GitHub': 'Projekt bei GitHub',
  'Where this Mantel comes from, as owner/name.': 'Woher dieses Mantel kommt, als Besitzer/Name.',
  'Data server': 'Datenserver',
  'Tells the rates of days gone by.': 'Nennt die Kurse vergangener Tage.',
  Feeds: 'Feeds',
  'Of the feed itself (RSS, Atom or JSON Feed), not of the page about it.':
    'Des Feeds selbst (RSS, Atom oder JSON Feed), nicht der Seite über ihn.',
  'Instead of url, for an address that is a secret, such as that of a paid podcast: the name of an entry in secrets.yaml that holds it.':
    'Statt url, für eine geheime Adresse wie die eines bezahlten Podcasts: der Name eines Eintrags in secrets.yaml, der sie enthält.',
  "The feed's own unless given.": 'Ohne Angabe der des Feeds.',
  Kind: 'Art',
  'Found out unless given; new episodes are told of podcasts only.':
    'Ohne Angabe wird sie erkannt; neue Folgen werden nur von Podcasts gemeldet.',
  'Stocks and funds at exchanges of the US.': 'Aktien und Fonds an US-Börsen.',
  'While the exchanges of New York trade, and once after they close.':
    'Während des Handels in New York und einmal nach Schluss.',
  'Read every': 'Lesen alle',
  'Folder on the disk': 'Ordner auf der Platte',
  'The disk that holds this folder is watched.': 'Beobachtet wird die Platte, auf der dieser Ordner liegt.',
  Search: 'Suche',
  'Finds plugs on this network by itself.': 'Findet Stecker in diesem Netz von selbst.',
  'Search where': 'Wo gesucht wird',
  'The broadcast address of a network, such as 192.168.1.255; needed where this machine is on several.':
    'Die Broadcast-Adresse eines Netzes, etwa 192.168.1.255; nötig, wenn dieser Rechner in mehreren ist.',
  'Addresses of plugs': 'Adressen von Steckern',
  'For plugs on another network, where the search does not reach.':
    'Für Stecker in einem anderen Netz, wohin die Suche nicht reicht.',
  'Port of the plugs': 'Port der Stecker',
  'For the search and for reading; every real plug has 9999.': 'Für Suche und Lesen; jeder echte Stecker hat 9999.',
  'TP-Link user name': 'Benutzername bei TP-Link',
  'The e-mail address of your TP-Link account, with its capital letters. Tapo plugs and newer Kasa firmware want it; nothing of it leaves the home.':
    'Die E-Mail-Adresse des TP-Link-Kontos, mit ihren Großbuchstaben. Tapo-Stecker und neuere Kasa-Firmware verlangen sie; nichts davon verlässt das Zuhause.',
  'TP-Link password': 'Passwort bei TP-Link',
  'In the data folder; a folder within it gives the files in there the name of a meter.':
    'Im Datenordner; ein Ordner darin gibt den Dateien in ihm den Namen eines Zählers.',
  'For new and changed files.': 'Nach neuen und geänderten Dateien.',
  'Address of the portal': 'Adresse des Portals',
  'Such as https://gwp.opower.com.': 'Etwa https://gwp.opower.com.',
  Utility: 'Versorger',
  'Its short name in the addresses of the portal.': 'Sein Kurzname in den Adressen des Portals.',
  'User name': 'Benutzername',
  Password: 'Passwort',
  'Shown while nothing plays.': 'Steht da, wenn nichts spielt.',
  'Where upsd runs': 'Wo upsd läuft',
  'Port of upsd': 'Port von upsd',
  'Names of the UPS': 'Namen der USV',
  'All that upsd knows unless given.': 'Ohne Angabe alle, die upsd kennt.',
  'Nominal real power': 'Nennwirk\u00adleistung',
  'As on its plate, for a UPS that tells neither its power nor this; its power is then reckoned from its load.':
    'Wie auf dem Typenschild, für eine USV, die weder ihre Leistung noch diesen Wert nennt; ihre Leistung wird dann aus der Last errechnet.',
  User: 'Benutzer',
  'Most upsd let themselves be read without.': 'Meist lässt sich upsd ohne lesen.',
  Secret: 'Geheimnis',
  Encrypt: 'Verschlüsseln',
  'With STARTTLS; upsd needs a certificate for it.': 'Mit STARTTLS; upsd braucht dafür ein Zertifikat.',
  'Fingerprint of the certificate': 'Fingerabdruck des Zertifikats',
  'SHA-256; needed unless an authority that this machine knows vouches for it.':
    'SHA-256; nötig, wenn keine Stelle, die dieser Rechner kennt, dafür bürgt.',
  'The service itself has new values every 15 minutes.': 'Der Dienst selbst hat alle 15 Minuten neue Werte.',
  'Forecast server': 'Server der Vorhersage',
  'Air quality server': 'Server der Luftqualität',
  'Archive server': 'Archivserver',
  'Tells the weather of days gone by.': 'Nennt das Wetter vergangener Tage.',
  'The name of an entry in secrets.yaml. OpenWeather calls it appid.':
    'Der Name eines Eintrags in secrets.yaml. OpenWeather nennt ihn appid.',
  'Ask for the weather every': 'Nach dem Wetter fragen alle',
  'Ask for the forecast every': 'Nach der Vorhersage fragen alle',
  'Ask for the air every': 'Nach der Luft fragen alle',
  'mqtt://name:1883, or mqtts://name:8883 for TLS.': 'mqtt://name:1883 oder mqtts://name:8883 für TLS.',
  'Certificate authority': 'Zertifizierungs\u00adstelle',
  'PEM text; for a TLS broker whose certificate this machine does not know by itself.':
    'PEM-Text; für einen TLS-Broker, dessen Zertifikat dieser Rechner nicht von selbst kennt.',
  'Client id': 'Client-ID',
  'Under which the broker keeps messages while Mantel is away; "mantel-" and an id of this hub alone unless given.':
    'Unter der der Broker Nachrichten behält, während Mantel weg ist; ohne Angabe „mantel-“ und eine Kennung nur dieses Hubs.',
  'Topics to read': 'Topics zum Lesen',
  'They are read, and relayed, as if devices had published them here.':
    'Sie werden gelesen und weitergegeben, als hätten Geräte sie hier veröffentlicht.',
  'Topics to send': 'Topics zum Senden',
  'What is published here on them is passed on to that broker while it can be reached.':
    'Was hier darauf veröffentlicht wird, geht an jenen Broker weiter, solange er erreichbar ist.',
  Indices: 'Indizes',
  'Serial port': 'Serieller Anschluss',
  'auto looks for the sensor at every free port; a path under /dev/serial/by-id stays right when ports are renumbered.':
    'auto sucht den Sensor an jedem freien Anschluss; ein Pfad unter /dev/serial/by-id bleibt richtig, wenn Anschlüsse neu gezählt werden.',
  'Measure every': 'Messen alle',
  'Fan and laser run 30 s each time; 0 never stops them. The laser lasts about 8,000 h: 9 years at 5 min, 11 months at 0.':
    'Lüfter und Laser laufen jedes Mal 30 s; bei 0 ohne Ende. Der Laser hält etwa 8.000 h: 9 Jahre bei 5 min, 11 Monate bei 0.',
  'auto reads every sensor at every free port; a path under /dev/serial/by-id stays right when ports are renumbered.':
    'auto liest jeden Sensor an jedem freien Anschluss; ein Pfad unter /dev/serial/by-id bleibt richtig, wenn Anschlüsse neu gezählt werden.',
  Sensor: 'Sensor',
  'auto finds out which; pms is every Plantower, lines a board that prints JSON or name=value.':
    'auto erkennt ihn; pms ist jeder Plantower, lines eine Platine, die JSON oder name=value ausgibt.',
  'Unless given 10 s, from an SDS011, whose laser wears out, 5 min, and of a board all that it prints.':
    'Ohne Angabe 10 s, bei einem SDS011, dessen Laser sich abnutzt, 5 min, und von einer Platine alles, was sie ausgibt.',
  'Bits per second': 'Bits je Sekunde',
  'Of a board that prints lines; unless given, 9600 and 115200 are tried.':
    'Einer Platine, die Zeilen ausgibt; ohne Angabe werden 9600 und 115200 versucht.',
  'Of your app in the Spotify developer dashboard; it is no secret.':
    'Der eigenen App im Entwicklerbereich von Spotify; sie ist nicht geheim.',
  'Of the player; tells accounts apart.': 'Des Players; unterscheidet Konten.',
  'Look for new episodes every': 'Nach neuen Folgen sehen alle',
  'Of the shows you follow; 0 for never.': 'Der abonnierten Sendungen; 0 für nie.',
  'Sign-in server': 'Anmeldeserver',
  'Number of the home; needed only by an account with several.':
    'Nummer des Zuhauses; nur nötig bei einem Konto mit mehreren.',
  'Each time is one call for all rooms. Less often leaves more of the 100 calls a day for days gone by.':
    'Jedes Mal ein Aufruf für alle Räume. Seltener lässt mehr der 100 Aufrufe am Tag für vergangene Tage.',
  'Pause between day reports': 'Pause zwischen Tages\u00adberichten',
  'Days gone by are asked for room by room.': 'Vergangene Tage werden Raum für Raum erfragt.',
  'Login server': 'Anmeldeserver',
  'Tado gives this one to all.': 'Tado gibt allen diese.',
};
