/** Titles and helps of how people are told, by the English of their schemas. */
export const schemaChannels: Readonly<Record<string, string>> = {
  Notices: 'Nachrichten',
  'Interruptions a day': 'Unter\u00adbrechungen am Tag',
  'So many warnings may interrupt in a day; the rest waits for the evening. An alarm never waits.':
    'So viele Warnungen dürfen an einem Tag unterbrechen; der Rest wartet auf den Abend. Ein Alarm wartet nie.',
  'Evening digest at': 'Rückblick am Abend um',
  'What was held back, in one notice without a sound. None when there was nothing.':
    'Was aufgehoben wurde, in einer Nachricht ohne Ton. Keine, wenn es nichts gab.',
  'Quiet from': 'Ruhe von',
  'No warning interrupts. An alarm does.': 'Keine Warnung unterbricht. Ein Alarm schon.',
  'Quiet to': 'Ruhe bis',
  'Address of Mantel': 'Adresse von Mantel',
  'As a phone reaches it, like http://mantel.local:8440. Notices then lead there.':
    'Wie ein Telefon es erreicht, etwa http://mantel.local:8440. Nachrichten führen dann dorthin.',
  ntfy: 'ntfy',
  'A name that nobody guesses: whoever knows it reads along. The name of an entry in secrets.yaml.':
    'Ein Name, den niemand errät: Wer ihn kennt, liest mit. Der Name eines Eintrags in secrets.yaml.',
  'Address of the server': 'Adresse des Servers',
  'Access token': 'Zugangs-Token',
  'Where the server asks for one. The name of an entry in secrets.yaml.':
    'Wenn der Server eines verlangt. Der Name eines Eintrags in secrets.yaml.',
  'Token for acknowledging': 'Token für „Verstanden“',
  'A token of Mantel that may control, for a button in the notification. It passes through the server of ntfy. The name of an entry in secrets.yaml.':
    'Ein Token von Mantel, das steuern darf, für einen Knopf in der Nachricht. Es geht durch den Server von ntfy. Der Name eines Eintrags in secrets.yaml.',
  'Only in need': 'Nur im Notfall',
  'It is used when another way fails: after half a minute for an alarm, after ten for the rest.':
    'Wird genutzt, wenn ein anderer Weg ausfällt: bei einem Alarm nach einer halben Minute, sonst nach zehn.',
  Webhook: 'Webhook',
  'Address of the webhook': 'Adresse des Webhooks',
  'As Slack, Mattermost, Rocket.Chat or Discord (with /slack behind it) give it. The name of an entry in secrets.yaml.':
    'Wie Slack, Mattermost, Rocket.Chat oder Discord (mit /slack dahinter) sie geben. Der Name eines Eintrags in secrets.yaml.',
  'E-mail': 'E-Mail',
  'Mail server': 'Mailserver',
  'Like smtp.example.org.': 'Etwa smtp.example.org.',
  'STARTTLS is port 587, TLS is port 465. None is only for a server in the home, without a password.':
    'STARTTLS ist Port 587, TLS ist Port 465. Keine nur für einen Server im Zuhause, ohne Passwort.',
  'Port of the mail server': 'Port des Mailservers',
  'The usual one unless given.': 'Ohne Angabe der übliche.',
  Sender: 'Absender',
  To: 'An',
  Telegram: 'Telegram',
  'Token of the bot': 'Token des Bots',
  'As @BotFather gives it. The name of an entry in secrets.yaml.':
    'Wie @BotFather es gibt. Der Name eines Eintrags in secrets.yaml.',
  'write an address that begins with http:// or https://':
    'eine Adresse schreiben, die mit http:// oder https:// beginnt',
  'write an e-mail address like me@example.org': 'eine E-Mail-Adresse wie ich@example.org schreiben',
  'write the name of a mail server like smtp.example.org': 'den Namen eines Mailservers wie smtp.example.org schreiben',
  'a password is only sent encrypted': 'ein Passwort wird nur verschlüsselt gesendet',
};
