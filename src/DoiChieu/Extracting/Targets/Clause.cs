namespace DoiChieu.Extracting.Targets;

/// <summary>What stands between two signs that end a clause.</summary>
/// <param name="Place">Its tokens, the sign behind left out.</param>
/// <param name="Ending">`;`, `:`, `.` or empty at the end of the text.</param>
/// <param name="Sentence">The tokens of the whole sentence around.</param>
internal sealed record Clause(Stretch Place, string Ending, Stretch Sentence)
{
    public bool OpensSentence => Place.From == Sentence.From;

    public bool EndsSentence => Place.To >= Sentence.To || Ending is "." or "";
}
