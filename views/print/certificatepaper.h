// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/print/paper.h"

#include <QImage>

#include <vector>

namespace kitcamp {

/// Who signs at the foot of a certificate; the seal is pressed onto the paper where there is no picture of
/// it.
struct PrintedIssuer {
    QString name; ///< in Chinese; may be empty
    QString nameEn;
    QImage seal; ///< may be null
};

/// What stands on one certificate, ready to be printed.
struct PrintedCertificate {
    QString title; ///< in Chinese
    QString titleEn;
    QString body;
    QString bodyEn;
    QString number;
    QString issuedOn; ///< as it is written on the paper, both languages
    QString code; ///< of the square: see CertificateCode
    std::vector<PrintedIssuer> issuers; ///< in order
    QString reprint; ///< "补发 ..." in a corner; empty on the first printing
};

/// Certificates, one a page, A4 on its side.
///
/// Each issuer has a place of 42 mm for a round seal above its name. The footer of other papers is left out:
/// what is certified does not change, and its day of issue stands on it.
class CertificatePaper : public Paper
{
    Q_DECLARE_TR_FUNCTIONS(CertificatePaper)

public:
    CertificatePaper(std::vector<PrintedCertificate> certificates, PaperFrame frame);

    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] Sheet sheet() const override;
    [[nodiscard]] std::unique_ptr<PaperPages> layOut(const Sheet& sheet) const override;

private:
    std::vector<PrintedCertificate> m_certificates;
    QString m_title;
};

} // namespace kitcamp
