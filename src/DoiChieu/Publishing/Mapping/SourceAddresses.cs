using System.Globalization;
using DoiChieu.Reading;

namespace DoiChieu.Publishing.Mapping;

/// <summary>Addresses that lead from a place of a document to its source on the site, to its source in the repository, and to those who keep the site.</summary>
internal sealed class SourceAddresses(SiteSettings settings, InterfaceWords words)
{
    // A branch may have a name in parts: `release/2026`.
    private string Reference => string.Join('/', (settings.RepositoryRef ?? settings.Release).Split('/').Select(Uri.EscapeDataString));

    /// <summary>A contact as the foot of every page links to it: what it leaves open stays empty.</summary>
    public static string? Plain(string? contact) =>
        contact?.Replace(SiteSettings.TitleSlot, "", StringComparison.Ordinal).Replace(SiteSettings.BodySlot, "", StringComparison.Ordinal);

    public static string Line(string document, int line) => string.Create(CultureInfo.InvariantCulture, $"/van-ban/{document}/nguon/#L{line}");

    /// <summary>The line in the repository, at the tag or branch that site.yaml names or else at the tag of the release; null where it names no repository.</summary>
    public string? RepositoryLine(string file, int line) => settings.Repository is { Length: > 0 } repository
        ? string.Create(CultureInfo.InvariantCulture, $"{repository.TrimEnd('/')}/blob/{Reference}/{file}#L{line}")
        : null;

    /// <summary>A file in the repository that is no text of lines; null where site.yaml names no repository.</summary>
    public string? RepositoryFile(string file) => settings.Repository is { Length: > 0 } repository ? $"{repository.TrimEnd('/')}/blob/{Reference}/{file}" : null;

    /// <summary>The contact, told of which place of which release an error is reported; null where site.yaml names none.
    /// Without a slot of its own a mail address is given a subject, a form a title.</summary>
    public string? Report(string document, string anchor, int line)
    {
        if (settings.Contact is not { Length: > 0 } contact)
        {
            return null;
        }

        var title = Uri.EscapeDataString(words.Say("report", "title", document, anchor, settings.Release));
        if (contact.Contains(SiteSettings.TitleSlot, StringComparison.Ordinal) || contact.Contains(SiteSettings.BodySlot, StringComparison.Ordinal))
        {
            var at = line.ToString(CultureInfo.InvariantCulture);
            var body = Uri.EscapeDataString(words.Say("report", "body", document, anchor, settings.Release, at));
            return contact.Replace(SiteSettings.TitleSlot, title, StringComparison.Ordinal).Replace(SiteSettings.BodySlot, body, StringComparison.Ordinal);
        }

        var name = contact.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? "subject" : "title";
        return $"{contact}{(contact.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{name}={title}";
    }
}
