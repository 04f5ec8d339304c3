// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certificates/certificatepapers.h"

#include "models/activities/certificates/certificateoffice.h"
#include "models/activities/certificates/certificatewords.h"
#include "models/activities/certificates/seals.h"
#include "views/papers/paperframe.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::CertificatePapers)
};

Result<PrintedIssuer> printed(const CertificateIssuer& issuer, const Seals& seals)
{
    KITCAMP_ASSIGN(const QByteArray seal, seals.of(issuer.name, issuer.nameEn));
    return PrintedIssuer{issuer.name, issuer.nameEn, QImage::fromData(seal)};
}

/// Both languages, as the rest of the paper.
QString dayOnPaper(QDate day)
{
    return u"%1 · %2"_s.arg(chineseDates(day, day), englishDates(day, day));
}

Result<PrintedCertificate> printed(Store& store, const CertificateRow& row, const Seals& seals, QDate today)
{
    KITCAMP_ASSIGN(const CertificateFields fields, CertificateFields::fromText(row.code.fieldsText));
    KITCAMP_ASSIGN(const CertificateWords words, certificateWordsOf(store.reader(), row.participation));
    PrintedCertificate one{words.title,
                           words.titleEn,
                           filledWords(words.body, fields, row.number),
                           filledWords(words.bodyEn, fields, row.number),
                           row.number,
                           dayOnPaper(fields.issuedOn),
                           row.code.text(),
                           {},
                           row.prints == 0 ? QString()
                                           : u"补发 Reprint · %1"_s.arg(today.toString(Qt::ISODate))};
    for (const CertificateIssuer& issuer : fields.issuers) {
        KITCAMP_ASSIGN(PrintedIssuer place, printed(issuer, seals));
        one.issuers.push_back(std::move(place));
    }
    return one;
}

Result<CertificateRow> printableRow(CertificateOffice& office, qint64 certificate)
{
    KITCAMP_ASSIGN(const auto row, office.find(certificate));
    if (!row) {
        return Error{ErrorCode::Refused,
                     Sentences::tr("This certificate is no longer there. Its issue was taken back."),
                     {},
                     u"row-gone"_s};
    }
    if (!row->isValid()) {
        return Error{
            ErrorCode::Refused,
            Sentences::tr("Certificate %1 was revoked: it is not printed any more.").arg(row->number),
            {},
            u"revoked"_s,
            {Sentences::tr("Issue a new one for this participant.")}};
    }
    return *row;
}

} // namespace

Result<std::shared_ptr<const Paper>> certificatePaperOf(Store& store, const QLocale& locale,
                                                        const QList<qint64>& certificates, bool withSeals)
{
    KITCAMP_ASSIGN(const bool maySeal, mayPrintSeals(store));
    if (withSeals && !maySeal) {
        return Error{ErrorCode::Refused,
                     Sentences::tr("This operator may not print the pictures of seals."),
                     {},
                     u"seal-right"_s,
                     {Sentences::tr("Print without them and press the seals onto the paper."),
                      Sentences::tr("Let somebody give you the right in Settings, Operators.")}};
    }
    Seals seals;
    if (withSeals) {
        KITCAMP_ASSIGN(seals, Seals::read(store.reader()));
    }
    CertificateOffice office(store);
    KITCAMP_ASSIGN(const QDate today, office.today());
    std::vector<PrintedCertificate> pages;
    for (const qint64 id : certificates) {
        KITCAMP_ASSIGN(const CertificateRow row, printableRow(office, id));
        KITCAMP_ASSIGN(PrintedCertificate page, printed(store, row, seals, today));
        pages.push_back(std::move(page));
    }
    KITCAMP_ASSIGN(PaperFrame frame, paperFrameOf(store, locale));
    auto paper = std::make_shared<CertificatePaper>(std::move(pages), std::move(frame));
    paper->setWhenOut([&store, locale, certificates, withSeals]() -> Result<std::shared_ptr<const Paper>> {
        KITCAMP_TRY(CertificateOffice(store).notePrinted(certificates));
        return certificatePaperOf(store, locale, certificates, withSeals); // from now on a reprint
    });
    return std::shared_ptr<const Paper>(std::move(paper));
}

} // namespace kitcamp
