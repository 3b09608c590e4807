using DoiChieu.Publishing;

namespace DoiChieu.Tests;

public enum Fault
{
    /// <summary>One thing fails, those after it do not.</summary>
    Passing,
    /// <summary>Nothing is done any more: the disk is full, or the process is dead.</summary>
    Lasting,
}

/// <summary>A disk that fails at its n-th change, half of which may be done by then.</summary>
internal sealed class FaultyDisk(int nth, Fault fault) : SiteDisk
{
    private int changes;

    /// <summary>Whether it came to that.</summary>
    public bool Failed { get; private set; }

    public override void MakeFolder(string path) => Try(() => base.MakeFolder(path), () => { });

    public override void Put(string path, byte[] bytes) => Try(() => base.Put(path, bytes), () => base.Put(path, bytes[..(bytes.Length / 2)]));

    public override bool TryLink(string existing, string made) => false;

    public override void Copy(string from, string to) => Try(() => base.Copy(from, to), () => base.Put(to, []));

    public override void Move(string from, string to) => Try(() => base.Move(from, to), () => { });

    public override void Delete(string folder) =>
        Try(() => base.Delete(folder), () => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Take(1).ToList().ForEach(File.Delete));

    private void Try(Action whole, Action half)
    {
        var n = Interlocked.Increment(ref changes);
        if (n == nth || (n > nth && fault == Fault.Lasting))
        {
            if (n == nth)
            {
                Failed = true;
                half();
            }

            throw new IOException("No space left on device");
        }

        whole();
    }
}
