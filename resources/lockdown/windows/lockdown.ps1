# Applies or undoes what keeps visitors inside Foyer on Windows. Needs the SYSTEM account, since only it reaches the MDM
# bridge: psexec.exe -i -s powershell.exe -ExecutionPolicy Bypass -File lockdown.ps1 [-Kind AssignedAccess] [-Undo]
[CmdletBinding(SupportsShouldProcess = $true)]
param(
    [ValidateSet('ShellLauncher', 'AssignedAccess')]
    [string] $Kind = 'ShellLauncher',
    [switch] $Undo
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

# Kind -> the bridge's property, and the file beside this one.
$Settings = @{
    ShellLauncher  = @{ Property = 'ShellLauncher'; File = 'shell-launcher.xml' }
    AssignedAccess = @{ Property = 'Configuration'; File = 'assigned-access.xml' }
}

# Edges that swipe, keys that leave, and the accessibility shortcuts that open a dialog over everything.
$Policies = @(
    @{ Path = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\EdgeUI'; Name = 'AllowEdgeSwipe'; Value = 0 }
    @{ Path = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System'; Name = 'DisableTaskMgr'; Value = 1 }
    @{ Path = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System'; Name = 'DisableLockWorkstation'; Value = 1 }
    @{ Path = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System'; Name = 'HideFastUserSwitching'; Value = 1 }
    @{ Path = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\Explorer'; Name = 'DisableNotificationCenter'; Value = 1 }
)
# Keyboard Filter, where this edition has it: combinations that no program sees, by the ids that it gives them
# (Microsoft Learn: "Predefined key combinations").
$BlockedKeys = @('Win+L', 'Win+R', 'Win+Tab', 'Alt+Tab', 'Alt+F4', 'Ctrl+Esc', 'Shift+Ctrl+Esc', 'Windows', 'Win+U')

function Set-Policies {
    foreach ($policy in $Policies) {
        if ($Undo) {
            Remove-ItemProperty -Path $policy.Path -Name $policy.Name -ErrorAction SilentlyContinue
            continue
        }
        if (-not (Test-Path $policy.Path)) { New-Item -Path $policy.Path -Force | Out-Null }
        Set-ItemProperty -Path $policy.Path -Name $policy.Name -Value $policy.Value -Type DWord
    }
}

function Set-BlockedKeys {
    $filter = Get-CimClass -Namespace 'root\standardcimv2\embedded' -ClassName 'WEKF_PredefinedKey' -ErrorAction SilentlyContinue
    if ($null -eq $filter) {
        Write-Warning 'This edition has no Keyboard Filter: see README.md, "Windows", for what remains.'
        return
    }
    $keys = @(Get-CimInstance -Namespace 'root\standardcimv2\embedded' -ClassName 'WEKF_PredefinedKey')
    foreach ($id in $BlockedKeys) {
        $key = $keys | Where-Object { $_.Id -eq $id }
        if ($null -eq $key) {
            Write-Warning "Keyboard Filter knows no $id here: it stays as it was."
            continue
        }
        $key.Enabled = -not $Undo
        Set-CimInstance -InputObject $key
    }
}

function Set-Shell {
    $setting = $Settings[$Kind]
    if ($Kind -eq 'ShellLauncher' -and -not $Undo) {
        Enable-WindowsOptionalFeature -Online -FeatureName 'Client-EmbeddedShellLauncher' -All -NoRestart | Out-Null
    }
    $bridge = Get-CimInstance -Namespace 'root\cimv2\mdm\dmmap' -ClassName 'MDM_AssignedAccess'
    if ($Undo) {
        $bridge.($setting.Property) = $null
    }
    else {
        $xml = Get-Content -Raw -Encoding UTF8 (Join-Path $PSScriptRoot $setting.File)
        $bridge.($setting.Property) = [System.Net.WebUtility]::HtmlEncode($xml)
    }
    Set-CimInstance -CimInstance $bridge
}

if ($PSCmdlet.ShouldProcess($env:COMPUTERNAME, $(if ($Undo) { "undo $Kind" } else { $Kind }))) {
    Set-Policies
    Set-BlockedKeys
    Set-Shell
    Write-Output 'Done. Restart the machine.'
}
