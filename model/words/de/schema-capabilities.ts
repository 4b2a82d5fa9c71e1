/**
 * What sources ask of a person and allow, by the English of their collectors. Names of owners, and sentences that they
 * want shown beside their data, stay as they word them.
 */
export const schemaCapabilities: Readonly<Record<string, string>> = {
  free: 'kostenlos',
  'free key': 'kostenloser Schlüssel',
  'Market data by Alpha Vantage': 'Market data by Alpha Vantage',
  'Claim a key at https://www.alphavantage.co/support/#api-key and write it into secrets.yaml.':
    'Unter https://www.alphavantage.co/support/#api-key einen Schlüssel anfordern und in secrets.yaml eintragen.',
  'One call a second.': 'Ein Abruf je Sekunde.',
  'At a limit it answers as if all were well, with a note instead of data.':
    'An einer Grenze antwortet es, als wäre alles gut, mit einem Hinweis statt Daten.',
  'Of daily prices a free key sees the last 100 days, as traded; more of them is for paying keys.':
    'Von den Tageskursen sieht ein kostenloser Schlüssel die letzten 100 Tage, wie gehandelt; mehr gibt es nur für bezahlte.',
  'At most 10 projects and 1000 open tasks of each are read.':
    'Gelesen werden höchstens 10 Projekte und von jedem 1000 offene Aufgaben.',
  'Paid plans allow 1,500 calls a minute; Mantel keeps to the 150 of the free one.':
    'Bezahlte Tarife erlauben 1.500 Abrufe je Minute; Mantel bleibt bei den 150 des kostenlosen.',
  'Open https://app.asana.com/0/my-apps, choose "Create new token" and copy it.':
    'https://app.asana.com/0/my-apps öffnen, „Create new token“ wählen und das Token kopieren.',
  'Write it into secrets.yaml: asana_token: followed by the token.':
    'In secrets.yaml eintragen: asana_token: und dahinter das Token.',
  'A published calendar is often hours behind: Google and Outlook renew theirs in their own time.':
    'Ein veröffentlichter Kalender hinkt oft Stunden hinterher: Google und Outlook erneuern ihre, wann sie wollen.',
  'Changes of "this and all following" are read as changes of the one they begin at.':
    'Änderungen an „diesem und allen folgenden“ gelten nur für den Termin, mit dem sie beginnen.',
  'Google Calendar: settings of the calendar, "Secret address in iCal format" (https://calendar.google.com/calendar/r/settings).':
    'Google Kalender: Einstellungen des Kalenders, „Privatadresse im iCal-Format“ (https://calendar.google.com/calendar/r/settings).',
  'Outlook: settings, Calendar, Shared calendars, "Publish a calendar", the ICS link (https://outlook.live.com/calendar).':
    'Outlook: Einstellungen, Kalender, Freigegebene Kalender, „Kalender veröffentlichen“, der ICS-Link (https://outlook.live.com/calendar).',
  'iCloud: share the calendar as a public calendar; its webcal address is the one (https://www.icloud.com/calendar).':
    'iCloud: den Kalender als öffentlichen Kalender freigeben; seine webcal-Adresse ist die richtige (https://www.icloud.com/calendar).',
  'Put an address that is a secret into secrets.yaml and name its entry under url_secret.':
    'Eine geheime Adresse in secrets.yaml schreiben und ihren Eintrag unter url_secret nennen.',
  Discord: 'Discord',
  'Messages come without their text until the bot has the Message Content Intent.':
    'Nachrichten kommen ohne Text, solange der Bot den Message Content Intent nicht hat.',
  'A bot reads the servers it was invited to: follow the announcement channels of others into a server of your own.':
    'Ein Bot liest die Server, auf die er eingeladen ist: den Ankündigungskanälen anderer auf einem eigenen Server folgen.',
  'Create an application at https://discord.com/developers/applications, and under Bot switch on "Message Content Intent".':
    'Unter https://discord.com/developers/applications eine Anwendung anlegen und unter Bot „Message Content Intent“ einschalten.',
  'Reset the token there, and put it into secrets.yaml; it is shown once.':
    'Dort das Token zurücksetzen und in secrets.yaml eintragen; es wird nur einmal gezeigt.',
  'Under OAuth2 make an invitation with the scope bot and the permissions View Channels and Read Message History, and open it.':
    'Unter OAuth2 eine Einladung mit dem Scope bot und den Rechten View Channels und Read Message History erstellen und öffnen.',
  eBay: 'eBay',
  'Each search is one call and brings the 50 that end first.':
    'Jede Suche ist ein Abruf und bringt die 50 Angebote, die zuerst enden.',
  'Join the developers program at https://developer.ebay.com and create a keyset for production.':
    'Unter https://developer.ebay.com dem Entwicklerprogramm beitreten und einen Schlüsselsatz für den Betrieb (Production) anlegen.',
  'eBay wants to know how accounts that are closed are dealt with: choose the exemption, for Mantel keeps nothing of sellers.':
    'eBay fragt, was mit geschlossenen Konten geschieht: die Ausnahme wählen, denn Mantel behält nichts über Verkäufer.',
  'Write the App ID into the settings, and the Cert ID into secrets.yaml.':
    'Die App-ID in die Einstellungen eintragen und die Cert-ID in secrets.yaml.',
  'European Central Bank': 'European Central Bank',
  'The ECB names no limit; there are new rates on each market day.':
    'Die EZB nennt keine Grenze; neue Kurse gibt es an jedem Handelstag.',
  'For information, not for transactions.': 'Zur Information, nicht für Geschäfte.',
  'free; paid podcasts by their private address': 'kostenlos; bezahlte Podcasts über ihre private Adresse',
  'A feed is asked every half an hour, and answers only when it has changed, where its server knows how.':
    'Ein Feed wird jede halbe Stunde gefragt und antwortet nur, wenn er sich geändert hat, sofern sein Server das kann.',
  'Title and rights of each feed, beside its items.': 'Titel und Rechte jedes Feeds, neben seinen Einträgen.',
  'Market data by Finnhub': 'Market data by Finnhub',
  'Symbols of exchanges outside the US need a paid plan.':
    'Symbole von Börsen außerhalb der USA brauchen einen bezahlten Tarif.',
  'Days gone by (candles) need a paid plan: the history is what Mantel has kept itself.':
    'Vergangene Tage (Candles) brauchen einen bezahlten Tarif: Der Verlauf ist, was Mantel selbst behalten hat.',
  'For personal use.': 'Für den persönlichen Gebrauch.',
  'Sign up at https://finnhub.io/register.': 'Unter https://finnhub.io/register ein Konto anlegen.',
  'Copy the key from https://finnhub.io/dashboard into secrets.yaml.':
    'Den Schlüssel von https://finnhub.io/dashboard in secrets.yaml kopieren.',
  'The utility has what was used a day or two later.': 'Der Versorger hat den Verbrauch ein, zwei Tage später.',
  'Download your data from the page of your utility: "Green Button, Download my data", as XML or CSV.':
    'Die eigenen Daten von der Seite des Versorgers herunterladen: „Green Button, Download my data“, als XML oder CSV.',
  'Put the files into the folder meters in the data folder of Mantel; in a folder within it to give the meter its name.':
    'Die Dateien in den Ordner meters im Datenordner von Mantel legen; ein Ordner darin gibt dem Zähler seinen Namen.',
  'free for customers of the utility': 'kostenlos für Kunden des Versorgers',
  'It was tried against a simulator only: the portals are not documented, and many utilities log in by pages of their own or ask for a second factor. Where it does not work, take the source Meter files.':
    'Nur an einem Simulator erprobt: Die Portale sind nicht dokumentiert, und viele Versorger haben eigene Anmeldeseiten oder verlangen einen zweiten Faktor. Wenn es nicht geht, die Quelle „Zählerdateien“ nehmen.',
  'What was used is there a day or two later.': 'Der Verbrauch ist ein, zwei Tage später da.',
  'Use the user name and password with which you log in to the portal of your utility.':
    'Benutzername und Passwort nehmen, die auch im Portal des Versorgers gelten.',
  'Weather data by Open-Meteo.com (CC BY 4.0)': 'Weather data by Open-Meteo.com (CC BY 4.0)',
  'For non-commercial use.': 'Für nicht kommerzielle Nutzung.',
  'A question for more than ten variables, or for more than two weeks, counts as several calls.':
    'Eine Frage nach mehr als zehn Größen oder mehr als zwei Wochen zählt als mehrere Abrufe.',
  'The limits are those of an internet address: others behind the same one share them.':
    'Die Grenzen gelten je Internetadresse: Wer dieselbe hat, teilt sie sich.',
  'Weather data provided by OpenWeather': 'Weather data provided by OpenWeather',
  'A new key may take two hours to work.': 'Ein neuer Schlüssel gilt manchmal erst nach zwei Stunden.',
  'The forecast comes in steps of three hours, five days ahead; One Call, which wants a payment card, is not used.':
    'Die Vorhersage kommt in Schritten von drei Stunden für fünf Tage; One Call, das eine Zahlungskarte verlangt, wird nicht benutzt.',
  'Data is under the Open Database License (ODbL).': 'Die Daten stehen unter der Open Database License (ODbL).',
  'Sign up at https://home.openweathermap.org/users/sign_up.':
    'Unter https://home.openweathermap.org/users/sign_up ein Konto anlegen.',
  'Copy the key from https://home.openweathermap.org/api_keys into secrets.yaml.':
    'Den Schlüssel von https://home.openweathermap.org/api_keys in secrets.yaml kopieren.',
  'FRED, Federal Reserve Bank of St. Louis': 'FRED, Federal Reserve Bank of St. Louis',
  'Only the close of a day, and only of a few indices: nobody gives prices of shares without a key any more.':
    'Nur Schlussstände, und nur von wenigen Indizes: Aktienkurse gibt niemand mehr ohne Schlüssel.',
  'For personal use: the figures are property of S&P Dow Jones Indices, Nasdaq and Cboe.':
    'Für den persönlichen Gebrauch: Die Zahlen gehören S&P Dow Jones Indices, Nasdaq und Cboe.',
  'FRED does not answer every network.': 'FRED antwortet nicht jedem Netz.',
  GitHub: 'GitHub',
  'GitHub answers 60 questions an hour without a key.': 'GitHub beantwortet ohne Schlüssel 60 Fragen in der Stunde.',
  'It learns the address of this home and nothing else.':
    'Es erfährt die Internetadresse dieses Zuhauses und sonst nichts.',
  Spotify: 'Spotify',
  'needs a Premium account': 'braucht ein Premium-Konto',
  'Since February 2026 the owner of an app in development mode needs Premium, has one app, and names at most five people who may use it.':
    'Seit Februar 2026 braucht der Besitzer einer App im Entwicklungsmodus Premium, hat eine App und nennt höchstens fünf Personen, die sie nutzen dürfen.',
  'Spotify limits calls within 30 s without saying how many; Mantel asks every 10 s while something plays and every minute otherwise.':
    'Spotify begrenzt die Abrufe innerhalb von 30 s, ohne zu sagen, auf wie viele; Mantel fragt alle 10 s, während etwas läuft, sonst jede Minute.',
  'Podcasts are better followed by their feeds, which need no account.':
    'Podcasts lassen sich besser über ihre Feeds verfolgen, die kein Konto brauchen.',
  'Create an app at https://developer.spotify.com/dashboard and choose Web API.':
    'Unter https://developer.spotify.com/dashboard eine App anlegen und Web API wählen.',
  'Enter there, as redirect URI, the address that Mantel shows when you sign in; it begins with http://127.0.0.1.':
    'Dort als Redirect URI die Adresse eintragen, die Mantel beim Anmelden zeigt; sie beginnt mit http://127.0.0.1.',
  'Write the client id of the app into the settings, and sign in.':
    'Die Client-ID der App in die Einstellungen eintragen und dann anmelden.',
  'free with the thermostats': 'kostenlos mit den Thermostaten',
  'Tado allows 100 calls a day, with a paid Auto-Assist subscription 20,000; Mantel keeps to 100.':
    'Tado erlaubt 100 Abrufe am Tag, mit bezahltem Auto-Assist-Abo 20.000; Mantel bleibt bei 100.',
  'A year of day reports takes 365 calls for each room, so weeks: ask less often meanwhile.':
    'Ein Jahr Tagesberichte braucht 365 Abrufe je Raum, also Wochen: so lange seltener fragen.',
  'Tado keeps day reports for about a year; older ones show 20 °C and 50% throughout and are left out.':
    'Tado behält Tagesberichte rund ein Jahr; ältere zeigen durchweg 20 °C und 50 % und werden ausgelassen.',
  'Tado X is not told by this interface.': 'Tado X kommt über diese Schnittstelle nicht.',
  'Open the address that Mantel shows, log in to your Tado account there and confirm the code.':
    'Die Adresse öffnen, die Mantel zeigt, dort mit dem Tado-Konto anmelden und den Code bestätigen.',
  'The sign-in holds for 30 days from its last use.': 'Die Anmeldung gilt 30 Tage ab der letzten Nutzung.',
  'US Department of the Treasury': 'US Department of the Treasury',
  'The Treasury names no limit; there is one new curve on each market day.':
    'Das Finanzministerium nennt keine Grenze; an jedem Handelstag gibt es eine neue Kurve.',
  'what the address asks': 'je nach Adresse',
  'Ask no more often than the owner of the address allows; its terms or its robots.txt say.':
    'Nicht öfter fragen, als der Besitzer der Adresse erlaubt; das steht in den Nutzungsbedingungen oder in robots.txt.',
  'An answer may have 1 MB, a CSV file 300,000 characters.':
    'Eine Antwort darf 1 MB haben, eine CSV-Datei 300.000 Zeichen.',
  'Describe in the settings what is to be read at an address such as https://example.org/level.json, and try it with a dry run: docs/web.md.':
    'In den Einstellungen beschreiben, was an einer Adresse wie https://example.org/level.json zu lesen ist, und ausprobieren: docs/web.md.',
  'A key, where the address wants one, belongs into secrets.yaml; name it where it is sent, as a header or in the address.':
    'Ein Schlüssel, wenn die Adresse einen verlangt, gehört in secrets.yaml; genannt wird er da, wo er gesendet wird, als Header oder in der Adresse.',
};
