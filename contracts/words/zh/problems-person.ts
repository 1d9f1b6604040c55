// Chinese words for Zoom's rules about who may come in, and through which kind of app.
import type { ProblemCode } from '../../problem.ts';
import type { ProblemWords } from '../problem-words.ts';

export const personProblems = {
  'removed-before': {
    title: '请询问工作人员',
    visitor: '需要主持人再次允许您进入，工作人员可以代您询问。',
    staff: '询问主持人是否允许该访客再次进入。',
    it: 'Zoom 3009：主持人设置中的“允许被移除的参会者重新加入”已关闭。',
  },
  'refused-from-waiting-room': {
    title: '主持人没有让您进入',
    visitor: '会议室也许正忙，工作人员很乐意代您询问。',
    staff: '询问主持人是否允许该访客进入。',
    it: '主持人将该参会者移出了 Zoom 的等候室。',
  },
  'already-in': {
    title: '您似乎已经在这个会议室里了',
    visitor: '请先在另一台屏幕上离开，然后在这里再试一次。',
    staff: '请主持人移除重复的参会者，然后再试一次。',
    it: 'Zoom 4008：同一参会者已在会议中。个人链接同一时间只能在一台设备上使用。',
  },
  'email-required': {
    title: '这个会议室需要您的电子邮箱',
    visitor: '请输入您的电子邮箱以进入。',
    staff: '帮助访客输入电子邮箱。',
    it: 'Zoom 3005：网络研讨会或注册要求每次加入都提供邮箱。',
  },
  'email-refused': {
    title: '请使用其他电子邮箱',
    visitor: '这个会议室不能使用该邮箱，请输入另一个。',
    staff: '帮助访客使用另一个邮箱，不要使用主持人的邮箱。',
    it: 'Zoom 3620、3624 或 3627：该邮箱被账户屏蔽，或属于主持人而需要登录。',
  },
  'registration-required': {
    title: '这个会议室仅供已注册的来宾',
    visitor: '工作人员可以告诉您如何注册。',
    staff: '请主持人关闭本会议室的注册，或让 IT 在场馆文件中放入已注册的链接。',
    it: 'Zoom 3099、3110、3116 或 3135：注册已开启。加入需要注册者或嘉宾自己的链接。',
  },
  'registration-off': {
    title: '这个会议室还不接受注册',
    visitor: '请选择其他会议室，或询问工作人员。',
    staff: '请主持人为本会议室开启注册，或告诉 IT 该会议室不需要注册。',
    it: 'Zoom 404：会议没有注册，但会议室的"entry"为"registered"。请在 Zoom 开启注册，或把"entry"设为"open"。',
  },
  'registration-closed': {
    title: '这个会议室的注册已关闭',
    visitor: '请选择其他会议室，或询问工作人员。',
    staff: '询问主持人能否再接受注册：注册已关闭、已满或已结束。',
    it: 'Zoom 3043：注册人数已达会议上限。3038：会议已结束。编号见详情。',
  },
  'registration-limit': {
    title: '今天请使用另一个电子邮箱',
    visitor: '这个邮箱今天在这里已用过几次。请换一个，或询问工作人员。',
    staff: '帮助访客使用另一个邮箱。这个邮箱明天又可以使用。',
    it: 'Zoom 429：同一邮箱每天最多可为一场会议注册三次。其他邮箱不受影响。',
  },
  'registration-refused': {
    title: '请询问工作人员',
    visitor: '本会议室的注册需要我们的帮助。',
    staff: '把下面的编号告诉 IT。同时向主持人索取此人自己的链接。',
    it: 'Zoom 拒绝了此注册，编号说明原因。200：没有权限。300：某个字段有误。3027 或 3032：邮箱属于主持人或嘉宾，他们有自己的链接。',
  },
  'sign-in-required': {
    title: '这个会议室仅供已登录的来宾',
    visitor: '无法从这台屏幕进入，请询问工作人员。',
    staff: '请主持人为本会议室关闭“需要身份验证才能加入”。',
    it: 'Zoom 3034、3051、3052、3100 或 6024：会议要求身份验证，或账户锁定了该设置。',
  },
  'real-name-required': {
    title: '这个会议室需要核实姓名',
    visitor: '无法从这台屏幕进入，请询问工作人员。',
    staff: '告诉访客如何在自己的设备上用自己的 Zoom 账户加入。',
    it: 'Zoom 3082：实名认证，部分地区的规定。无法在自助屏幕上完成。',
  },
  'information-barrier': {
    title: '无法从这里进入这个会议室',
    visitor: '请选择其他会议室，或询问工作人员。',
    staff: '告诉 IT,Zoom 将本会议室与这台设备隔开。',
    it: 'Zoom 4007：账户的信息屏障将这些群组隔开，由其管理员决定。',
  },
  'app-not-approved': {
    title: '暂时无法从这里进入这个会议室',
    visitor: '请选择其他会议室，或询问工作人员。',
    staff: '请访客通过其他方式进入，并告诉 IT 本会议室属于另一个 Zoom 账户。',
    it: 'Zoom 4011：应用未发布，而会议属于另一个账户。请在拥有该应用的账户上主持会议，或让应用通过审核。',
  },
  'anonymous-refused': {
    title: '目前无法从这里进入这个会议室',
    visitor: '请选择其他会议室，或向工作人员询问其他进入方式。',
    staff: '提供本会议室的普通 Zoom 链接，让访客在其他设备上加入，并告诉 IT。',
    it: 'Zoom 4012：此应用不允许仅凭姓名加入。在拥有该应用的账户上是允许的；Zoom 可能在其一侧更改，请稍后再检查。',
  },
  'token-refused': {
    title: '这个会议室需要我们先处理',
    visitor: '请选择其他会议室，或向工作人员求助。',
    staff: '告诉 IT。同时提供本会议室的普通 Zoom 链接，让访客在其他设备上加入。',
    it: 'Zoom 3265、3623、4013 至 4016 或 4018：注册者、ZAK 或 OBF 令牌缺失、过期，或属于另一场会议。',
  },
  'authorizer-absent': {
    title: '会议室正在等待主持人',
    visitor: '请在主持人到达后再试。',
    staff: '请授权这台设备加入的工作人员先进入会议室并留在其中。',
    it: 'Zoom 4017 或 4019：授权该应用的用户不在会议中，或已离开。',
  },
  'app-blocked': {
    title: '无法从这里进入这个会议室',
    visitor: '请选择其他会议室，或询问工作人员。',
    staff: '提供本会议室的普通 Zoom 链接，让访客在其他设备上加入，并告诉 IT。',
    it: 'Zoom 6603：主持人账户的管理员屏蔽了此应用，必须将其加入允许的应用列表。',
  },
  'web-joining-off': {
    title: '无法从这里进入这个会议室',
    visitor: '请选择其他会议室，或向工作人员询问其他进入方式。',
    staff: '请主持人允许从浏览器加入，或让访客在其他设备上使用 Zoom 应用。',
    it: 'Zoom 3603 至 3611、3630 或 3701：主持人账户关闭了“从浏览器加入”，或此类会议不支持网页加入。',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
