package org.levelfield.document.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {

    private static final String ENGLISH = """
            The supplier shall hold public liability insurance of at least five million pounds for each claim.
            Tenders that are received after the deadline will not be opened by the authority.
            """;
    private static final String WELSH = """
            Rhaid i'r cyflenwr fod ag yswiriant atebolrwydd cyhoeddus o bum miliwn o bunnoedd ar gyfer pob hawliad.
            Ni fydd tendrau sydd yn cael eu derbyn ar ôl y dyddiad cau yn cael eu hagor gan yr awdurdod.
            """;

    private static Language of(String text) {
        return LanguageDetector.detect(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cy|Rhaid i'r cyflenwr fod ag yswiriant ar gyfer pob hawliad. Ni fydd tendrau sydd yn hwyr yn cael eu hagor gan yr awdurdod.",
                "ga|Ní mór don soláthraí árachas a bheith aige i gcás gach éilimh agus beidh an conradh ag tosú sa bhliain seo chugainn.",
                "fr|Le titulaire doit disposer d'une assurance pour chaque sinistre et les offres qui sont reçues après la date ne seront pas ouvertes.",
                "de|Der Auftragnehmer muss für jeden Schaden eine Versicherung haben, und Angebote, die nach der Frist eingehen, werden nicht geöffnet.",
                "nl|De opdrachtnemer moet voor elke schade een verzekering hebben en inschrijvingen die na de termijn worden ontvangen, worden niet geopend.",
                "da|Leverandøren skal have en forsikring for hver skade, og tilbud, der modtages efter fristen, bliver ikke åbnet af kunden.",
                "sv|Leverantören ska ha en försäkring för varje skada och anbud som kommer in efter att tiden har gått ut kommer inte att öppnas.",
                "fi|Toimittajalla on oltava vakuutus jokaista vahinkoa varten, ja tarjoukset, jotka tulevat määräajan jälkeen, eivät ole mukana kilpailussa.",
                "et|Pakkujal peab olema kindlustus iga kahju jaoks ja pakkumused, mis on saadud pärast tähtaega, ei ole hankes osalevad.",
                "hu|A szállítónak minden kárra biztosítással kell rendelkeznie, és a határidő után érkezett ajánlat nem lehet érvényes a szerződés szerint.",
                "lv|Piegādātājam ir jābūt apdrošināšanai par katru kaitējumu, un piedāvājumi, kas saņemti pēc termiņa, nav atvērti, ja tas tā ir.",
                "lt|Tiekėjas turi būti apsidraudęs nuo kiekvienos žalos, o pasiūlymai, kurie gauti po termino, nėra atplėšiami ir yra grąžinami.",
                "pl|Wykonawca musi mieć ubezpieczenie na każdą szkodę, a oferty, które zostaną złożone po terminie, nie będą otwarte przez zamawiającego.",
                "cs|Dodavatel musí mít pojištění pro každou škodu a nabídky, které jsou podány po lhůtě, se neotevírají, aby to bylo pro všechny stejné.",
                "sk|Dodávateľ musí mať poistenie pre každú škodu a ponuky, ktoré sú podané po lehote, sa neotvárajú, aby to bolo pre všetkých rovnaké.",
                "sl|Dobavitelj mora imeti zavarovanje za vsako škodo in ponudbe, ki so oddane po roku, se ne odpirajo, da bi bilo za vse enako.",
                "hr|Dobavljač mora imati osiguranje za svaku štetu, a ponude koje su dostavljene nakon roka neće se otvarati kako bi bilo za sve isto.",
                "ro|Furnizorul trebuie să aibă o asigurare pentru fiecare daună, iar ofertele care sunt primite după termen nu vor fi deschise de autoritate.",
                "it|Il fornitore deve avere una assicurazione per ogni sinistro e le offerte che sono ricevute dopo il termine non saranno aperte.",
                "es|El proveedor debe tener un seguro para cada siniestro y las ofertas que se reciban después del plazo no serán abiertas por la entidad.",
                "pt|O fornecedor deve ter um seguro para cada sinistro e as propostas que não são recebidas no prazo não serão abertas pela entidade.",
                "mt|Il-fornitur għandu jkollu assigurazzjoni għal kull ħsara u l-offerti li huma riċevuti wara l-iskadenza ma jistgħu jinfetħu minn ebda awtorità.",
                "bg|Изпълнителят трябва да има застраховка за всяка вреда и офертите, които са получени след срока, не се отварят от възложителя.",
                "el|Ο ανάδοχος πρέπει να έχει ασφάλιση για κάθε ζημία και οι προσφορές που υποβάλλονται μετά την προθεσμία δεν ανοίγονται.",
                "ru|Поставщик должен иметь страхование на каждый случай, и заявки, которые поданы после срока, не будут рассмотрены заказчиком.",
                "uk|Учасник має мати страхування на кожний випадок, і пропозиції, які подані після строку, не будуть розглянуті замовником.",
                "sw|Mzabuni atatakiwa kuwa na bima ya kila hasara na zabuni ambazo zitapokelewa baada ya siku ya mwisho hazitafunguliwa na taasisi.",
                "af|Die verskaffer moet versekering vir elke skade hê en tenders wat ná die datum ontvang is, sal nie deur die owerheid oopgemaak word nie.",
                "ms|Petender hendaklah mempunyai insurans bagi setiap tuntutan dan tender yang diterima selepas tarikh tutup tidak akan dibuka oleh kerajaan.",
                "hi|आपूर्तिकर्ता के पास प्रत्येक दावे के लिए बीमा होना चाहिए और समय के बाद प्राप्त निविदा को नहीं खोला जाएगा यह शर्त सभी पर लागू है।",
                "ar|يجب أن يكون لدى المورد تأمين على كل ضرر ولا يتم فتح العطاء الذي يصل بعد الموعد من قبل الجهة في هذا العقد.",
                "he|על הספק להחזיק ביטוח לכל נזק והצעות אשר יתקבלו לאחר המועד לא ייפתחו על ידי הרשות המזמינה בשום מקרה.",
                "ja|供給者は損害ごとに保険に加入していなければならず、期限後に受領した入札書は開封されません。この条件はすべての者に適用されます。",
                "zh|供应商必须为每一项损失投保，截止日期之后收到的投标文件将不予开启，本条件适用于所有投标人，采购人不另行通知。",
                "ko|공급자는 모든 손해에 대하여 보험에 가입하여야 하며 기한이 지난 후에 접수된 입찰서는 발주기관이 개봉하지 아니한다."
            })
    void aTextIsToldByItsLettersAndCommonWords(String language, String sentence) {
        assertThat(of((sentence + "\n").repeat(4))).isEqualTo(new Language(Optional.of(language), Optional.empty()));
    }

    @Test
    void englishIsEnglish() {
        assertThat(of(ENGLISH.repeat(3)).code()).contains("en");
    }

    @Test
    void aShortTextHasNoLanguage() {
        assertThat(of(WELSH + WELSH)).isNotEqualTo(Language.UNKNOWN);
        assertThat(of("Ni fydd tendrau sydd yn hwyr yn cael eu hagor gan yr awdurdod."))
                .isEqualTo(Language.UNKNOWN);
        assertThat(of("")).isEqualTo(Language.UNKNOWN);
    }

    @Test
    void aTextWithAGoodShareOfEnglishIsNoOtherLanguage() {
        assertThat(of(WELSH.repeat(4) + ENGLISH).code()).isEmpty();
        assertThat(of(WELSH.repeat(4) + ENGLISH).beside()).contains("cy");
        assertThat(of(WELSH.repeat(30) + ENGLISH).code()).contains("cy");
    }

    @Test
    void halvesAndColumnsInTwoLanguagesAreSeen() {
        String[] welsh = WELSH.split("\n", -1);
        String[] english = ENGLISH.split("\n", -1);
        String columns = english[0] + " | " + welsh[0] + "\n" + english[1] + " | " + welsh[1] + "\n";
        assertThat(of(columns.repeat(4)).beside()).contains("cy");
        assertThat(of(ENGLISH.repeat(9) + WELSH.repeat(4)))
                .isEqualTo(new Language(Optional.of("en"), Optional.of("cy")));
    }

    @Test
    void aFewForeignWordsInAnEnglishTextAreNotWorthTelling() {
        assertThat(of(ENGLISH.repeat(9)
                        + "Cyngor Sir Gaerfyrddin: rhaid i bob tendr fod yn y Gymraeg neu yn Saesneg.\n"))
                .isEqualTo(new Language(Optional.of("en"), Optional.empty()));
    }

    @Test
    void numbersAndNamesOfGoodsTellNothing() {
        assertThat(of("Kabel NYM-J 3x1,5 | 120 | m\nSteckdose IP44 weiss | 60 | St\n".repeat(30))
                        .code())
                .isEmpty();
    }

    @Test
    void languagesAreNamedInEnglish() {
        assertThat(Language.name("cy")).isEqualTo("Welsh");
    }
}
