namespace DoiChieu.Publishing;

/// <summary>Everything that the writer of a site changes on a disk, one call each: a test can let any of them fail.</summary>
public class SiteDisk
{
    private const int DeletedAtOnce = 8;

    /// <summary>Whether an exception says that the disk did not do what it was asked, and not that a program is wrong.</summary>
    public static bool IsFault(Exception exception) => (exception as AggregateException)?.GetBaseException() is IOException or UnauthorizedAccessException || exception is IOException or UnauthorizedAccessException;

    public virtual void MakeFolder(string path) => Directory.CreateDirectory(path);

    public virtual void Put(string path, byte[] bytes)
    {
        try
        {
            File.WriteAllBytes(path, bytes);
        }
        catch (ArgumentOutOfRangeException limit)
        {
            // What the runtime makes of EFBIG, where a file grows over the limit of the process (`ulimit -f`) or of the file system.
            throw new IOException(limit.Message, limit);
        }
    }

    /// <summary>A second name for a file that is there, where the system has such a thing.</summary>
    public virtual bool TryLink(string existing, string made) => HardLink.TryMake(existing, made);

    public virtual void Copy(string from, string to) => File.Copy(from, to, overwrite: true);

    /// <summary>A folder under another name, whole or not at all.</summary>
    public virtual void Move(string from, string to) => Directory.Move(from, to);

    /// <summary>A folder and all that is in it. Several files at a time: to a disk that others use too, one after the other took a third of a build.
    /// A link is removed, never followed.</summary>
    public virtual void Delete(string folder)
    {
        var inside = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
        Directory.EnumerateFiles(folder, "*", inside).AsParallel().WithDegreeOfParallelism(DeletedAtOnce).ForAll(File.Delete);
        Directory.Delete(folder, recursive: true);
    }
}
