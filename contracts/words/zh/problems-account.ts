// Chinese words for what main asks the venue's own servers: its Zoom account by REST, its signing server; and for the
// staff screen's own door.
import type { ProblemCode } from '../../problem.ts';
import type { ProblemWords } from '../problem-words.ts';

const HELP = {
  title: '这个会议室需要我们先处理',
  visitor: '请询问工作人员。这不是您的问题。',
} as const;

const SOON = {
  title: '会议室目前没有响应',
  visitor: '很快就会恢复，请留在这里。',
} as const;

export const accountProblems = {
  'account-missing': {
    ...HELP,
    staff: '告诉 IT，本会议室需要在这台设备上配置场馆的 Zoom 账户。',
    it: '本会议室的进入方式需要 Zoom 的 REST API。请设置 FOYER_ACCOUNT_ID、FOYER_ACCOUNT_CLIENT_ID 和 FOYER_ACCOUNT_CLIENT_SECRET，或一次性保存它们。',
  },
  'account-refused': {
    ...HELP,
    staff: '告诉 IT,Zoom 不接受场馆的账户凭据。',
    it: 'server-to-server 应用的账户 id、客户端 id 或密钥错误，或该应用在 Marketplace 中已停用。',
  },
  'account-scope-missing': {
    ...HELP,
    staff: '告诉 IT，场馆的 Zoom 应用缺少一项权限，其名称见下方。',
    it: '请在 Marketplace 中为 server-to-server 应用添加此处列出的 scope，并重新激活。',
  },
  'account-unreachable': {
    ...SOON,
    staff: '如果下面有编号，请稍等：Zoom 出现故障。如果没有，请检查这台机器的网络。',
    it: '详情中的 HTTP 编号表示 Zoom 一侧的故障：请查看 status.zoom.us。没有编号则表示没有任何响应：请检查网络以及防火墙对 api.zoom.us(api.zoomgov.com)TCP 443 的放行。',
  },
  'account-throttled': {
    ...SOON,
    visitor: '可能需要几分钟。请留在这里，或询问工作人员。',
    staff: '让访客一个接一个地进入：Zoom 要求减少调用。下面的时间表示至少要等到何时。',
    it: 'Zoom 的 REST API 返回 429：达到整个账户或当天的调用上限。Foyer 按 Zoom 的要求等待，最多五分钟，然后再询问一次。',
  },
  'account-answer-wrong': {
    ...HELP,
    staff: '告诉 IT,Zoom 的回答 Foyer 无法理解；编号见下方。',
    it: 'REST API 拒绝了调用，或以与文档不同的形式回答。日志中有路径和编号。',
  },
  'registration-pending': {
    title: '需要主持人先确认您',
    visitor: '您的注册已提交给主持人，请询问工作人员。',
    staff: '请主持人批准该注册者，或将本会议室改为自动批准。',
    it: '会议的批准方式为手动：在有人批准之前，Zoom 不会发出令牌。',
  },
  'kiosk-user-is-host': {
    ...HELP,
    staff: '告诉 IT，本会议室的 Zoom 用户同时也是其主持人。',
    it: '"signedInAs"指定了主持人或替补主持人：这样每位访客都会成为主持人。请指定其他 Zoom 用户。',
  },
  'kiosk-user-unknown': {
    ...HELP,
    staff: '告诉 IT,Zoom 不认识本会议室的 Zoom 用户。',
    it: '"signedInAs" 指定的用户不在场馆的 Zoom 账户中：请更正 "userId",或在该账户中添加此用户。',
  },
  'signer-unreachable': {
    ...SOON,
    staff: '除非下面有编号，否则请检查这台机器的网络。如果仍未恢复，请告诉 IT。',
    it: '详情中的 HTTP 编号表示签名服务器(场馆文件中的"signer")的故障。没有编号则表示它未及时响应，或其证书不受信任。',
  },
  'signer-refused': {
    ...HELP,
    staff: '告诉 IT，签名服务器不为这台设备或这个会议室服务。',
    it: '签名服务器拒绝了请求：请检查这台设备的令牌或证书，以及服务器的会议室列表。',
  },
  'signer-answer-wrong': {
    ...HELP,
    staff: '告诉 IT，签名服务器的回答无法使用。',
    it: '签名的内容与请求不符：会议号、角色 0、时间。详情中写明是哪一项。',
  },
  'staff-locked': {
    title: '工作人员界面已锁定',
    visitor: '请返回。',
    staff: '重新输入 PIN。',
    it: '工作人员界面会在几分钟后自动锁定。',
  },
  'staff-pin-missing': {
    title: '这里还没有工作人员 PIN',
    visitor: '请返回。',
    staff: '向 IT 索取 PIN。',
    it: '运行"foyer pin"，并把输出写入场馆文件："staff": { "pinHash": … }。',
  },
  'staff-pin-wrong': {
    title: '这个 PIN 不对',
    visitor: '请返回。',
    staff: '请重新输入。',
    it: 'PIN 与"staff.pinHash"不符。',
  },
  'staff-pin-wait': {
    title: '请等待后再输入 PIN',
    visitor: '请返回。',
    staff: '按屏幕显示的时间等待，然后重新输入 PIN。',
    it: '输错 PIN 会使下一次等待更久，最多五分钟。',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
