// Chinese words for what the visitor typed, and for rooms that cannot be entered at the moment.
import type { ProblemCode } from '../../problem.ts';
import type { ProblemWords } from '../problem-words.ts';

export const roomProblems = {
  'name-empty': {
    title: '请输入您的姓名',
    visitor: '请输入您的姓名，会议室里的人会看到它。',
    staff: '帮助访客输入姓名。',
    it: '合并空白字符后，姓名中没有任何可见内容。',
  },
  'name-too-long': {
    title: '这个姓名有点长',
    visitor: '这个姓名有点长，请缩短一些。',
    staff: '帮助访客缩短姓名。',
    it: 'Zoom 接受 128 个单位的姓名；基本拉丁字母以外的字符算两个。',
  },
  'name-has-markup': {
    title: '请换一种方式输入这个姓名',
    visitor: '请输入姓名，但不要使用符号 <。',
    staff: '帮助访客输入不含符号 < 的姓名。',
    it: 'Zoom 拒绝含有"<script"的姓名。',
  },
  'name-has-hidden-characters': {
    title: '请重新输入这个姓名',
    visitor: '这个姓名里有看不见的字符。请清空后重新输入。',
    staff: '帮助访客清空输入框，并手动输入姓名而不是粘贴。',
    it: '控制字符、零宽字符和改变方向的字符可以伪造他人的姓名，因此被拒绝。',
  },
  'email-invalid': {
    title: '请检查电子邮箱',
    visitor: '请检查电子邮箱，格式如下：name@example.com',
    staff: '帮助访客输入电子邮箱。',
    it: '邮箱缺少 @ 或域名，或超过 100 个字符。',
  },
  'invitation-empty': {
    title: '请出示您的邀请',
    visitor: '请输入邀请函上的邀请码或电子邮箱，或把胸牌对准扫描器。',
    staff: '帮助访客找到邀请码，或在名单中查找其电子邮箱。',
    it: '该会议室为"invited"，但没有输入任何内容。',
  },
  'not-invited': {
    title: '我们没有找到这份邀请',
    visitor: '我们没有找到这份邀请。请再核对一次，或询问工作人员。',
    staff: '在本会议室的名单中查找该访客。如果应当在名单中，IT 可以将其加入场馆文件。',
    it: '会议室的"invited"中没有这个电子邮箱、邀请码或胸牌。',
  },
  'invitation-tries-exceeded': {
    title: '请向工作人员求助',
    visitor: '这台屏幕需要暂停片刻，工作人员可以为您查找邀请。',
    staff: '在本会议室的名单中查找该访客。几分钟后屏幕会重新接受邀请码。',
    it: '这台设备在短时间内收到太多错误的邀请信息；它会暂停，以防有人猜出邀请码。',
  },
  'room-not-listed': {
    title: '这个会议室已不在列表中',
    visitor: '请返回并选择其他会议室。',
    staff: '将屏幕上的会议室与日程核对，并重新启动 Foyer 以重新读取。',
    it: '屏幕请求了当前场馆文件中没有的会议室 id。',
  },
  'room-not-open': {
    title: '这个会议室还没有开放',
    visitor: '请稍后再来，会议室列表会显示开放时间。',
    staff: '如果此时应当开放，请核对屏幕上的时间和日程中的开始时间。',
    it: '按本机时钟，会议室早于 startsAt 减 doorsOpenMinutes，或晚于 endsAt。',
  },
  'room-not-started': {
    title: '会议室还没有开始',
    visitor: '请留在这里，一开始就会自动带您进入。',
    staff: '请主持人开始会议。',
    it: 'Zoom 3008：尚未开始，并且“允许参会者在主持人之前加入”已关闭，或等候室已开启。',
  },
  'room-full': {
    title: '会议室目前已满',
    visitor: '请稍候，一有空位就会带您进入。',
    staff: '请访客前往其他会议室，或请主持人增加人数上限。',
    it: 'Zoom 4005：已达到主持人许可证的人数上限。更大的许可证可以提高上限。',
  },
  'room-locked': {
    title: '会议室目前关闭',
    visitor: '主持人暂时关上了门。请稍候，或选择其他会议室。',
    staff: '请主持人解锁会议：主持人工具 → 锁定会议。',
    it: 'Zoom 4006：主持人锁定了正在进行的会议。',
  },
  'room-ended': {
    title: '这个会议室已结束',
    visitor: '感谢您的光临，请选择其他会议室。',
    staff: '如果会议应当还在进行，请主持人重新开始会议。',
    it: 'Zoom 4004(模拟直播的网络研讨会为 13208)。如果所有会议室都这样，请检查页面隔离的响应头。',
  },
  'room-unknown': {
    title: '我们找不到这个会议室',
    visitor: '请选择其他会议室，或向工作人员求助。',
    staff: '将本会议室的会议号与主持人的邀请核对，并在场馆文件中更正。',
    it: 'Zoom 3001、3610 或 3707：会议已被删除或已过期，或个人链接已失效。',
  },
  'room-misconfigured': {
    title: '这个会议室需要我们先处理',
    visitor: '请选择其他会议室，或向工作人员求助。',
    staff: '告诉 IT 是哪个会议室。在此期间请访客使用其他屏幕或会议室。',
    it: 'Zoom 3702、3703 或 3706：会议号格式错误，或其主持人不存在。请检查 meetingNumber 或 joinLink。',
  },
  'passcode-wrong': {
    title: '这个会议室的门需要我们来开',
    visitor: '请让工作人员为您打开。这不是您的问题。',
    staff: '向主持人询问当前的密码。把它写入场馆文件；如果场馆允许，也可以在工作人员界面输入。',
    it: 'Zoom 3004 或 3714：密码已更改，或账户按策略自动添加了密码。请从会议中读回密码，不要对其编码。',
  },
  'host-busy': {
    title: '会议室还没有准备好',
    visitor: '主持人还在另一个会议室，请稍候。',
    staff: '请主持人结束同一账户上正在进行的另一场会议。',
    it: 'Zoom 3000 或 3711：一个许可证同一时间只能进行一场会议。请为并行的会议室指定不同的主持人用户。',
  },
  'host-unavailable': {
    title: '会议室目前无法打开',
    visitor: '请选择其他会议室，或向工作人员求助。',
    staff: '告诉 IT，本会议室的主持人在 Zoom 中处于非活动状态。',
    it: 'Zoom 3625 或 3709：主持人用户已被移除、停用或失去许可证。',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
