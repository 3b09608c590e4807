using System.Collections.Immutable;

namespace DoiChieu.Diagnostics;

public enum Severity
{
    Note,
    Warning,
    Error,
}

/// <summary>A kind of problem. Its code is `DC` and four digits, the first of which is the stage; its words stand in messages.tsv.</summary>
public sealed record Rule(string Code, Severity Severity)
{
    /// <summary>One case of the problem at a place. The arguments fill `{0}`, `{1}` … of the message.</summary>
    public Diagnostic At(Place place, params ReadOnlySpan<string> arguments) => new(this, place, [.. arguments]);
}

/// <summary>One problem of the content, with its place. Bugs of ours are exceptions, never diagnostics.</summary>
public sealed record Diagnostic(Rule Rule, Place Place, ImmutableArray<string> Arguments)
{
    public string Code => Rule.Code;

    public Severity Severity => Rule.Severity;
}
