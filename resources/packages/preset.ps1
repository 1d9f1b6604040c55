# Puts venue.json, which lies beside this file, into its place on Windows, where only administrators can change it. As an
# administrator or SYSTEM; may be run again. Every account may make folders in %ProgramData%, and owns what it has made.
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$folder = Join-Path $env:ProgramData 'Foyer'
$file = Join-Path $folder 'venue.json'
$administrators = '*S-1-5-32-544'
$system = '*S-1-5-18'
$users = '*S-1-5-32-545'

function Set-Rights {
    & "$env:SystemRoot\System32\icacls.exe" @args | Out-Null
    if ($LASTEXITCODE -ne 0) { throw "icacls $args ended with $LASTEXITCODE." }
}

# The folder and what is in it, as far as it is a link or belongs to others than administrators and SYSTEM. An owner may
# always change the rights; and icacls follows links to whatever they lead to.
function Get-Foreign {
    $top = Get-Item -Force -LiteralPath $folder
    if ($top.Attributes -band [IO.FileAttributes]::ReparsePoint) { return $top }
    @($top) + @(Get-ChildItem -Force -Recurse -LiteralPath $folder) | Where-Object {
        ($_.Attributes -band [IO.FileAttributes]::ReparsePoint) -or
        ((Get-Acl -LiteralPath $_.FullName).GetOwner([Security.Principal.SecurityIdentifier]).Value -notin 'S-1-5-32-544', 'S-1-5-18')
    }
}

# 1. What somebody else has prepared is moved aside whole, for a look at it, and never mended: a handle may still be open.
#    What cannot even be looked at is somebody else's.
$isThere = Test-Path -LiteralPath $folder
$isForeign = $isThere -and $(try { [bool](Get-Foreign) } catch { $true })
if ($isForeign) {
    $aside = 'Foyer-not-ours-' + (Get-Date -Format 'yyyyMMddHHmmss')
    Rename-Item -Force -LiteralPath $folder -NewName $aside
    Write-Warning "Somebody else than an administrator had made $folder, or something in it: it is $aside now."
}
# Without -Force: where somebody was faster it ends here.
if (-not $isThere -or $isForeign) { New-Item -ItemType Directory -Path $folder | Out-Null }

# 2. The folder alone: its own entries away, then nobody but administrators and SYSTEM writes here. /grant:r by itself would
#    leave what others were granted, and /inheritance:r takes away only what was inherited.
Set-Rights $folder /setowner $administrators
Set-Rights $folder /reset
Set-Rights $folder /inheritance:r /grant:r "${administrators}:(OI)(CI)F" "${system}:(OI)(CI)F" "${users}:(OI)(CI)RX"

# 3. From here on nobody else can add anything. What came in before?
$foreign = @(Get-Foreign)
if ($foreign.Count -gt 0) { throw "Somebody writes into ${folder}: $($foreign.FullName -join ', '). Start again." }

# 4. What lies in it, such as pictures: entries of its own away, so that the folder's count.
if (Get-ChildItem -Force -LiteralPath $folder) { Set-Rights (Join-Path $folder '*') /reset /T /L }

# 5. A copy over a file that is there would keep that file's rights.
if (Test-Path -LiteralPath $file) { Remove-Item -Force -LiteralPath $file }
Copy-Item -LiteralPath (Join-Path $PSScriptRoot 'venue.json') -Destination $file
Write-Output "Done: $file"
