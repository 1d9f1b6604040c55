// Chinese words round the lock of a kiosk: its first start, and what staff see of its settings and do with it.
import type { KioskView, SettingOrigin } from '../../staff.ts';
import type { PinMistake } from '../../staff-pin.ts';

export const kioskInChinese = {
  setUp: {
    title: '请为工作人员设置 PIN',
    hint: '这台屏幕将成为锁定的设备。工作人员凭 PIN 打开工作人员界面并退出锁定：按住时钟 3 秒，或按 Ctrl+Alt+S。',
    length: '6 至 12 位数字。请记在访客看不到的地方。',
    againTitle: '请再输入一次 PIN',
    next: '下一步',
    finish: '锁定这台设备',
    startOver: '重新开始',
    keeping: '正在保存 PIN',
    differs: '两次输入的 PIN 不一致。请重新设置。',
    notKept: '无法在本机保存 PIN。请告诉 IT：Foyer 的数据文件夹必须可以写入。',
    mistakes: {
      digits: 'PIN 只能由数字组成。',
      short: 'PIN 至少需要六位数字。',
      long: 'PIN 最多十二位数字。',
      easy: '这个 PIN 是任何人都会先试的号码之一。请另选一个。',
    } satisfies Record<PinMistake, string>,
  },
  settings: {
    title: '设置',
    hint: '这台设备的运行设置及其来源。如需更改，请修改场馆文件并重新启动 Foyer。',
    columns: { name: '设置项', value: '值', origin: '来源' },
    look: '再看一次',
    kept: '已保存',
    notKept: '未保存',
    unset: '未设置',
    origins: {
      default: 'Foyer 默认值',
      'venue-file': '场馆文件',
      environment: '环境',
      'command-line': '命令行',
      machine: '本机',
      remote: '服务器上的场馆文件',
      policy: '策略，已锁定',
    } satisfies Record<SettingOrigin, string>,
  },
  control: {
    title: '本机控制',
    hint: '正在进行的访问会先结束并记录下来。',
    states: {
      windowed: '这是普通窗口，不是锁定的设备：场馆文件如此规定。',
      locked: '这台设备已锁定。',
      unlocked: '这台设备未锁定。下次启动时会自动锁定。',
    } satisfies Record<KioskView['state'], string>,
    restart: '重新启动 Foyer',
    restartHint: '需要几秒钟。之后设备恢复到刚开机时的状态。',
    leave: '退出锁定',
    leaveHint: '窗口变为普通窗口，可以使用桌面。',
    quit: '退出 Foyer',
    quitHint: 'Foyer 会关闭。访客会看到桌面。',
    neverLeave: '场馆文件不允许工作人员退出这台设备的锁定。',
    lock: '再次锁定',
    lockHint: '窗口占满屏幕，没有 PIN 就无法退出。',
    sure: '确定吗？',
    yes: '是',
    no: '否',
    going: '请稍候',
  },
};
