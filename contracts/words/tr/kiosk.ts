// Turkish words round the lock of a kiosk: its first start, and what staff see of its settings and do with it.
import type { KioskView, SettingOrigin } from '../../staff.ts';
import type { PinMistake } from '../../staff-pin.ts';

export const kioskInTurkish = {
  setUp: {
    title: 'Görevliler için bir PIN seçin',
    hint: 'Bu ekran kilitli bir kiosk olur. Görevliler PIN ile kendi ekranlarını açar ve kiosktan çıkar: saati 3 saniye basılı tutun veya Ctrl+Alt+S tuşlarına basın.',
    length: '6 ile 12 rakam arası. Ziyaretçilerin göremeyeceği bir yere yazın.',
    againTitle: 'PIN’i bir kez daha yazın',
    next: 'İleri',
    finish: 'Bu kiosku kilitle',
    startOver: 'Baştan başla',
    keeping: 'PIN saklanıyor',
    differs: 'İki PIN aynı değil. Lütfen yeniden seçin.',
    notKept: 'PIN bu makinede saklanamadı. BT’ye söyleyin: Foyer’in veri klasörüne yazılabilmeli.',
    mistakes: {
      digits: 'PIN yalnızca rakamlardan oluşur.',
      short: 'PIN en az altı rakam olmalı.',
      long: 'PIN en çok on iki rakam olabilir.',
      easy: 'Bu PIN, herkesin ilk deneyeceklerden biri. Lütfen başka bir PIN seçin.',
    } satisfies Record<PinMistake, string>,
  },
  settings: {
    title: 'Ayarlar',
    hint: 'Bu kioskun neyle çalıştığı ve bunu kimin belirlediği. Bir şeyi değiştirmek için mekân dosyasını değiştirip Foyer’i yeniden başlatın.',
    columns: { name: 'Ayar', value: 'Değer', origin: 'Kaynak' },
    look: 'Yeniden bak',
    kept: 'saklandı',
    notKept: 'saklanmadı',
    unset: 'belirtilmedi',
    origins: {
      default: 'Foyer’in kendi değeri',
      'venue-file': 'mekân dosyası',
      environment: 'ortam',
      'command-line': 'komut satırı',
      machine: 'bu makine',
      remote: 'sunucudaki mekân dosyası',
      policy: 'ilke, kilitli',
    } satisfies Record<SettingOrigin, string>,
  },
  control: {
    title: 'Kiosk',
    hint: 'Süren bir ziyaret önce sonlandırılır ve yazılır.',
    states: {
      windowed: 'Bu sıradan bir pencere, kilitli bir kiosk değil: mekân dosyası böyle diyor.',
      locked: 'Bu kiosk kilitli.',
      unlocked: 'Bu kiosk kilitli değil. Bir sonraki açılışta kendini kilitler.',
    } satisfies Record<KioskView['state'], string>,
    restart: 'Foyer’i yeniden başlat',
    restartHint: 'Birkaç saniye sürer. Sonra kiosk, açıldığı andaki gibi olur.',
    leave: 'Kiosktan çık',
    leaveHint: 'Pencere sıradan bir pencere olur ve masaüstüne ulaşılabilir.',
    quit: 'Foyer’i kapat',
    quitHint: 'Foyer kapanır. Ziyaretçiler masaüstünü bulur.',
    neverLeave: 'Mekân dosyası görevlilerin bu kiosktan çıkmasına izin vermiyor.',
    lock: 'Yeniden kilitle',
    lockHint: 'Pencere ekranı doldurur ve PIN olmadan kimse çıkamaz.',
    sure: 'Emin misiniz?',
    yes: 'Evet',
    no: 'Hayır',
    going: 'Bir dakika lütfen',
  },
};
