using MotCua.App.Voices;
using MotCua.Rules.Voices;

namespace MotCua.App.Ledger.Happened;

/// <summary>The boards call in another way.</summary>
public sealed record VoiceSet(Accent Accent, RegionWords Words, VoiceSpeed Speed) : LedgerEntry("voice-set.1", Screens.Board);
