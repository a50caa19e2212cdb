package id.go.padang.carano.city;

/** Names in one number each; every one begins with "Contoh", so that nobody takes it for a person's. */
final class Names {

    private static final String[] MEN = words("""
            Ahmad Bagus Candra Dani Eko Fajar Galih Hafiz Ilham Jaka Kurnia Lukman Malik Naufal Okta Putra Rafi Satria
            Taufik Umar Wahyu Yusuf Zaki Arif Budi Cakra Dimas Erwin Firman Gilang Hendra Irfan Joni Khairul Luthfi
            Marwan Nasrul Oskar Pandu Rizal Syafri Teguh Usman Viktor Wendra Yanuar Zulfikar Akmal Basri Darwin Edison
            Fauzan Gunawan Hamdan Idris Jasman Komar Mulyadi Nofri Rusdi Syahrul Tarmizi Yulius Zainal""");
    private static final String[] WOMEN = words("""
            Aisyah Bunga Citra Dewi Elsa Fitri Gita Hana Intan Jihan Kirana Laras Mutia Nadia Olivia Putri Rani Salma
            Tiara Ulfa Wulan Yasmin Zahra Anisa Bella Cindy Dahlia Erni Farida Gusmi Hilda Indah Juwita Kartika Lina
            Marni Nurul Okti Puspa Rosda Siti Tuti Upik Vera Widya Yeni Zulaikha Asni Betty Desi Elvira Fauziah Gina
            Hasnah Irma Jamilah Krisna Liza Mardiah Nelvi Rahmi Syamsiar Titin Yulia""");
    private static final String[] MIDDLE = words("""
            Adil Alam Anugerah Arum Baiduri Bakti Berlian Cemara Dermawan Elok Fadil Gading Harum Ihsan Indra Jaya Kasih
            Kemala Lazuardi Luhur Mahkota Mega Mulia Nan Nur Padi Permata Purnama Rimba Rizki Sabar Sari Sejati Senja
            Setia Siddiq Sinar Suci Surya Taman Tirta Tulus Utari Warna Wira Yakin Yudha Zaman""");
    private static final String[] LAST = words("""
            Amanah Bestari Cahaya Damai Embun Fajri Gemilang Hikmah Ikhlas Jelita Kencana Lestari Mentari Nirmala Pelita
            Ramadhan Samudra Teladan Utama Wijaya Abadi Anggun Bahagia Bijaksana Cendana Cerdas Dirgantara Delima
            Ekaputra Fitrah Firdaus Gunung Harapan Hidayat Iman Istiqamah Jauhari Juang Karunia Khatulistiwa Langit
            Lembayung Makmur Maulana Merdeka Nagari Nusantara Pertiwi Pratama Pusaka Rahayu Rembulan Saputra Sejahtera
            Sentosa Syukur Takwa Tenteram Tunggal Umbara Usaha Wibawa Yuwana Zamrud""");

    private Names() {}

    static int drawn(Dice dice) {
        // one in three has no middle name
        int middle = dice.oneIn(3) ? 0 : 1 + dice.below(MIDDLE.length);
        return dice.below(MEN.length) | middle << 8 | dice.below(LAST.length) << 16;
    }

    /** A name no typing error makes out of this one. */
    static int other(int name, int lot) {
        int given = (name + 1 + lot % (MEN.length - 1)) % 64;
        int middle = name >> 8 & 0xff;
        int otherMiddle = middle == 0 ? 0 : 1 + (middle + lot % (MIDDLE.length - 1)) % MIDDLE.length;
        int last = ((name >> 16) + 1 + lot / 100 % (LAST.length - 1)) % LAST.length;
        return given | otherMiddle << 8 | last << 16;
    }

    static void write(RowBuffer row, int name, boolean woman) {
        row.text("Contoh ").more((woman ? WOMEN : MEN)[name & 0xff]);
        int middle = name >> 8 & 0xff;
        if (middle > 0) {
            row.more(" ").more(MIDDLE[middle - 1]);
        }
        row.more(" ").more(LAST[name >> 16]);
    }

    /** One of the words that suit a house, a clan or a firm. */
    static String word(int lot) {
        return LAST[lot % LAST.length];
    }

    private static String[] words(String text) {
        return text.split("\\s+");
    }
}
