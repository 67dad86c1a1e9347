export const de = {
  offline:
    'Kaskade ist gerade nicht erreichbar. Ihre Eingaben stehen noch da; bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  unexpected: 'Da ist bei uns etwas schiefgegangen. Ihre Eingaben sind noch da; bitte versuchen Sie es noch einmal.',
};
