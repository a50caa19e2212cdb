package id.go.padang.carano.organization;

import org.springframework.data.jpa.repository.JpaRepository;

interface AccountRepository extends JpaRepository<AccountEntity, Long> {

    boolean existsByUsername(String username);
}
